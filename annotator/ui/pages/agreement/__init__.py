"""The page where a lead or a reviewer sees how far people agree, and on what they do not."""

from annotator.ui.pages.agreement.page import AgreementPage

__all__ = ["AgreementPage"]
