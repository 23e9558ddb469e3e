import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.PrintStream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Reads CAS files strictly and prints a line for each span and relation, fields between tabs. */
public class Uima {
    public static void main(String[] arguments) throws Exception {
        TypeSystemDescription types = UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(new File(arguments[0])));
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        for (int number = 1; number < arguments.length; number++) {
            CAS cas = CasCreationUtils.createCas(types, null, null);
            try (InputStream in = new FileInputStream(arguments[number])) {
                XmiCasDeserializer.deserialize(in, cas);
            }
            Type span = cas.getTypeSystem().getType("annotator.Span");
            for (AnnotationFS one : cas.getAnnotationIndex(span)) {
                out.println(line("span", number, text(one, "label"), one.getCoveredText()));
            }
            Type relation = cas.getTypeSystem().getType("annotator.Relation");
            for (AnnotationFS one : cas.getAnnotationIndex(relation)) {
                out.println(line("relation", number, text(one, "label"), end(one, "Governor")
                    + " -> " + end(one, "Dependent")));
            }
        }
    }

    static String text(AnnotationFS one, String feature) {
        return one.getStringValue(one.getType().getFeatureByBaseName(feature));
    }

    static String end(AnnotationFS one, String name) {
        Feature feature = one.getType().getFeatureByBaseName(name);
        return text((AnnotationFS) one.getFeatureValue(feature), "id");
    }

    static String line(String kind, int number, String label, String text) {
        String shown = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        return kind + "\t" + number + "\t" + label + "\t" + shown;
    }
}
