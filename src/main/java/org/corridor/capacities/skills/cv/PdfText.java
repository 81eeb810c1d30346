package org.corridor.capacities.skills.cv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;

/** The text of a PDF, as far as it has any. */
final class PdfText {

  private static final int MOST_PAGES = 30;
  private static final long IN_MEMORY = 20L << 20;
  private static final long MOST_UNPACKED = 100L << 20;

  private PdfText() {}

  static List<Passage> read(byte[] file) {
    Passages passages = new Passages();
    try (PDDocument document =
        Loader.loadPDF(
            file,
            "",
            null,
            null,
            MemoryUsageSetting.setupMixed(IN_MEMORY, MOST_UNPACKED).streamCache)) {
      if (document.isEncrypted() && !document.getCurrentAccessPermission().canExtractContent()) {
        throw new CvRefused(Reason.ENCRYPTED);
      }
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setEndPage(MOST_PAGES);
      Bounded text = new Bounded();
      try {
        stripper.writeText(document, text);
      } catch (Full full) {
        // What was read so far is enough.
      }
      passages.addText(Passage.Kind.TEXT, text.toString());
    } catch (InvalidPasswordException e) {
      throw new CvRefused(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException e) {
      if (e instanceof CvRefused refused) {
        throw refused;
      }
      throw new CvRefused(Reason.BROKEN);
    }
    return passages.all();
  }

  /** There is as much text as is looked at. */
  private static final class Full extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Bounded extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      text.append(characters, from, length);
      if (text.length() > CvFile.MOST_TEXT) {
        throw new Full();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
