package org.corridor.projects.iati.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.corridor.projects.iati.IatiActivity.Narrative;
import org.jspecify.annotations.Nullable;

/** XML as it is written, element by element. Characters that XML cannot hold are left out. */
final class Markup {

  /** Elements so deep begin on a line of their own. */
  private static final int LINES = 2;

  private final XMLStreamWriter out;
  private int depth;

  Markup(Writer writer) {
    try {
      writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  Markup begin(String element) {
    try {
      if (depth > 0 && depth <= LINES) {
        out.writeCharacters("\n");
      }
      depth++;
      out.writeStartElement(element);
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Nothing where there is no value. */
  Markup attribute(String name, @Nullable Object value) {
    if (value == null) {
      return this;
    }
    try {
      String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
      if (name.equals("xml:lang")) {
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", legal(text));
      } else {
        out.writeAttribute(name, legal(text));
      }
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  Markup text(String text) {
    try {
      out.writeCharacters(legal(text));
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  Markup end() {
    try {
      depth--;
      if (depth == 1) {
        out.writeCharacters("\n");
      }
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** An element with a code and nothing else; nothing where there is no code. */
  Markup coded(String element, @Nullable String code) {
    return code == null ? this : begin(element).attribute("code", code).end();
  }

  Markup dated(String element, Object date) {
    return begin(element).attribute("iso-date", date).end();
  }

  /** What is said in one or several languages; nothing where nothing is said. */
  Markup texts(String element, List<Narrative> narratives) {
    return narratives.isEmpty() ? this : begin(element).narratives(narratives).end();
  }

  Markup narratives(List<Narrative> narratives) {
    for (Narrative narrative : narratives) {
      begin("narrative").attribute("xml:lang", narrative.language()).text(narrative.text()).end();
    }
    return this;
  }

  void finish() {
    try {
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static String legal(String text) {
    if (text.codePoints().allMatch(Markup::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder();
    text.codePoints().filter(Markup::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static RuntimeException broken(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io
        ? new UncheckedIOException(io)
        : new IllegalStateException("XML could not be written", e);
  }
}
