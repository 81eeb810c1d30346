package org.corridor.capacities.skills.cv;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;

/** The paragraphs of a Word file. Only its text is read; macros and everything linked is not. */
final class WordText {

  private static final String TEXT = "word/document.xml";
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_UNPACKED = 60L << 20;

  private WordText() {}

  static List<Passage> read(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      Bounded unpacked = new Bounded(zip);
      int entries = 0;
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && ++entries <= MOST_ENTRIES) {
        if (entry.getName().equals(TEXT)) {
          Paragraphs paragraphs = new Paragraphs();
          SafeXml.read(unpacked, paragraphs);
          return paragraphs.passages.all();
        }
        unpacked.skipAll();
        entry = zip.getNextEntry();
      }
      throw new CvRefused(Reason.UNKNOWN);
    } catch (IOException | IllegalArgumentException e) {
      throw new CvRefused(Reason.BROKEN);
    }
  }

  private static final class Paragraphs implements SafeXml.Listener {

    private final Passages passages = new Passages();
    private final StringBuilder paragraph = new StringBuilder();

    @Override
    public void begin(List<String> path) {
      switch (path.get(path.size() - 1)) {
        case "tab" -> paragraph.append("   ");
        case "br", "cr" -> paragraph.append('\n');
        default -> {}
      }
    }

    @Override
    public void text(List<String> path, String text) {
      if (path.get(path.size() - 1).equals("t")
          && paragraph.length() + text.length() <= CvFile.MOST_TEXT) {
        paragraph.append(text);
      }
    }

    @Override
    public void end(List<String> path) {
      if (path.get(path.size() - 1).equals("p")) {
        passages.addText(Passage.Kind.TEXT, paragraph.toString());
        paragraph.setLength(0);
      }
    }

    @Override
    public boolean isFull() {
      return passages.isFull();
    }
  }

  /** Ends where too much comes out of the zip. */
  private static final class Bounded extends FilterInputStream {

    private long read;

    Bounded(InputStream stream) {
      super(stream);
    }

    void skipAll() throws IOException {
      byte[] buffer = new byte[1 << 14];
      while (read(buffer, 0, buffer.length) >= 0) {
        // only counted
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      read += Math.max(0, count);
      if (read > MOST_UNPACKED) {
        throw new CvRefused(Reason.TOO_LARGE);
      }
      return count;
    }

    @Override
    public void close() {}
  }
}
