package org.corridor.capacities.skills.cv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;

/** XML element by element, without document types and thereby without entities of one's own. */
final class SafeXml {

  private static final int DEEPEST = 100;

  private SafeXml() {}

  /** What is told while a file is read; names are in lower case and without prefix. */
  interface Listener {
    default void begin(List<String> path) {}

    /** Text directly within the last element of the path. */
    default void text(List<String> path, String text) {}

    default void end(List<String> path) {}

    /** Whether the rest can be left. */
    default boolean isFull() {
      return false;
    }
  }

  static void read(InputStream stream, Listener listener) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside of the file is read");
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(stream);
      read(reader, listener);
      reader.close();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException broken) {
        throw broken;
      }
      throw new CvRefused(Reason.BROKEN);
    }
  }

  private static void read(XMLStreamReader reader, Listener listener) throws XMLStreamException {
    Deque<String> open = new ArrayDeque<>();
    List<String> path = List.of();
    while (reader.hasNext() && !listener.isFull()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD -> throw new CvRefused(Reason.BROKEN);
        case XMLStreamConstants.START_ELEMENT -> {
          open.addLast(reader.getLocalName().toLowerCase(Locale.ROOT));
          if (open.size() > DEEPEST) {
            throw new CvRefused(Reason.BROKEN);
          }
          path = Collections.unmodifiableList(new ArrayList<>(open));
          listener.begin(path);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            listener.text(path, reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          listener.end(path);
          open.removeLast();
          path = Collections.unmodifiableList(new ArrayList<>(open));
        }
        default -> {}
      }
    }
  }
}
