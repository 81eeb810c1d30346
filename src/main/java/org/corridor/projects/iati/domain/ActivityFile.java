package org.corridor.projects.iati.domain;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A file of activities, read from its beginning to its end: never more of it is in memory than one
 * activity. Document types, and thereby entities of one's own, are refused.
 *
 * <p>All methods throw {@link IatiRefused} where the file cannot be read on.
 */
final class ActivityFile implements AutoCloseable {

  /** Of one activity, so that no file can fill the memory: the largest real ones have some 5 MB. */
  private static final int MOST_CHARACTERS = 20_000_000;

  private static final int MOST_ELEMENTS = 400_000;
  private static final int DEEPEST = 40;
  private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Counted bytes;
  private final XMLStreamReader reader;
  private int characters;
  private int elements;

  private ActivityFile(Counted bytes, XMLStreamReader reader) {
    this.bytes = bytes;
    this.reader = reader;
  }

  /** Opens the file and looks whether it is one of activities, in a version that we read. */
  static ActivityFile open(InputStream stream) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing outside of the file is read");
        });
    Counted bytes = new Counted(stream);
    try {
      ActivityFile file = new ActivityFile(bytes, factory.createXMLStreamReader(bytes));
      file.begin();
      return file;
    } catch (XMLStreamException e) {
      throw refusal(e, 1, bytes.count);
    }
  }

  /** Bytes read so far; a little ahead of the activity. */
  long position() {
    return bytes.count;
  }

  /** How many elements the last activity had. */
  int elements() {
    return elements;
  }

  private void begin() {
    while (step() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the first element says nothing.
    }
    String root = reader.getLocalName();
    if (!root.equals("iati-activities")) {
      String reason = root.equals("iati-organisations") ? "organisations" : "not-iati";
      throw new IatiRefused(line(), reason, Map.of("element", shortened(root)));
    }
    String version = reader.getAttributeValue(null, "version");
    if (version == null || !VERSIONS.contains(version)) {
      throw new IatiRefused(
          line(), "version", Map.of("version", version == null ? "" : shortened(version)));
    }
  }

  /** The next activity; empty at the end of the file. */
  Optional<Piece> next() {
    return toActivity() ? Optional.of(read()) : Optional.empty();
  }

  /**
   * Goes on after so many activities without looking into them.
   *
   * @throws IatiRefused also where there are fewer
   */
  void skip(int activities) {
    for (int i = 0; i < activities; i++) {
      if (!toActivity()) {
        throw new IatiRefused(0, "other-file");
      }
      skipElement();
    }
  }

  private boolean toActivity() {
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.END_ELEMENT) {
        toEnd();
        return false;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (reader.getLocalName().equals("iati-activity")) {
          return true;
        }
        skipElement();
      }
    }
  }

  private void toEnd() {
    while (step() != XMLStreamConstants.END_DOCUMENT) {
      // What follows must be well-formed, no more.
    }
  }

  private void skipElement() {
    int depth = 1;
    while (depth > 0) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private Piece read() {
    characters = 0;
    elements = 0;
    Piece activity = piece();
    Deque<Piece> open = new ArrayDeque<>();
    open.push(activity);
    while (!open.isEmpty()) {
      switch (step()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Piece child = piece();
          open.getFirst().add(child);
          open.push(child);
          bound(open.size() > DEEPEST || ++elements > MOST_ELEMENTS);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!reader.isWhiteSpace()) {
            open.getFirst().say(counted(reader.getText()));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        default -> {
          // Comments and instructions say nothing.
        }
      }
    }
    return activity;
  }

  private Piece piece() {
    String space = reader.getNamespaceURI();
    String name = reader.getLocalName();
    Piece piece = new Piece(space == null || space.isEmpty() ? name : space + ":" + name, line());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String own = reader.getAttributeNamespace(i);
      String attribute = reader.getAttributeLocalName(i);
      String full = own == null || own.isEmpty() ? attribute : own + ":" + attribute;
      piece.put(XML.equals(own) ? "xml:" + attribute : full, counted(reader.getAttributeValue(i)));
    }
    return piece;
  }

  private String counted(String text) {
    characters += text.length();
    bound(characters > MOST_CHARACTERS);
    return text;
  }

  private void bound(boolean tooMuch) {
    if (tooMuch) {
      throw new IatiRefused(line(), "too-large");
    }
  }

  private int step() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new IatiRefused(line(), "dtd");
      }
      return event;
    } catch (XMLStreamException e) {
      throw refusal(e, line(), bytes.count);
    } catch (java.util.NoSuchElementException e) {
      throw new IatiRefused(line(), "broken");
    }
  }

  private int line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  private static IatiRefused refusal(XMLStreamException e, int line, long read) {
    Throwable cause = e.getNestedException();
    int at = e.getLocation() == null ? line : Math.max(line, e.getLocation().getLineNumber());
    if (cause instanceof CharConversionException
        || cause instanceof java.io.UnsupportedEncodingException
        || isAboutEncoding(e.getMessage())) {
      return new IatiRefused(at, "encoding");
    }
    if (cause instanceof IOException io) {
      throw new UncheckedIOException(io);
    }
    return new IatiRefused(at, read == 0 ? "empty" : "broken");
  }

  private static boolean isAboutEncoding(@Nullable String message) {
    return message != null && (message.contains("encoding") || message.contains("Invalid byte"));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), 60));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private static final class Counted extends FilterInputStream {

    private long count;

    Counted(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      count += Math.max(0, some);
      return some;
    }
  }
}
