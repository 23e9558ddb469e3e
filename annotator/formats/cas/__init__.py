"""UIMA CAS XMI with a type system, as INCEpTION, DKPro and Apache UIMA exchange it."""
