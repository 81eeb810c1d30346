package org.corridor.projects.iati.domain;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks files against the schemas of the standard, without the network. */
public final class StandardSchemas {

  private StandardSchemas() {}

  /** What is wrong, with its line; empty for a valid file. */
  public static List<String> errorsOfActivities(String xml) throws SAXException, IOException {
    return errors("iati-activities-schema.xsd", xml);
  }

  public static List<String> errorsOfOrganisations(String xml) throws SAXException, IOException {
    return errors("iati-organisations-schema.xsd", xml);
  }

  private static List<String> errors(String schema, String xml) throws SAXException, IOException {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
    Schema read = factory.newSchema(StandardData.file(schema).toFile());
    List<String> errors = new ArrayList<>();
    Validator validator = read.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            warning(e);
          }

          @Override
          public void fatalError(SAXParseException e) {
            warning(e);
          }
        });
    validator.validate(new StreamSource(new StringReader(xml)));
    return errors;
  }
}
