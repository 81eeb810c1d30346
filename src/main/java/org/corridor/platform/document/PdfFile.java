package org.corridor.platform.document;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A paper as PDF, with the letters it needs inside. The scripts that it can write are Latin, Greek,
 * Cyrillic, Arabic, Georgian, Armenian and Ethiopic; letters of other scripts show as an empty box
 * (Word and Excel leave them to the fonts of the reader's machine).
 */
public final class PdfFile {

  private static final String FONTS = "modules/platform/document/fonts/";
  private static final List<String> FAMILIES =
      List.of(
          "NotoSans", "NotoSansArabic", "NotoSansGeorgian", "NotoSansArmenian", "NotoSansEthiopic");

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfFile() {}

  public static byte[] write(Paper paper) {
    return print(paper, new PdfDocument(paper).write());
  }

  /** The paper without title page and table of contents, for what has room on a page. */
  public static byte[] sheet(Paper paper) {
    return print(paper, new PdfDocument(paper).sheet());
  }

  private static byte[] print(Paper paper, String content) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(content, null);
    builder.useUriResolver((base, address) -> isOurs(address) ? address : null);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ArabicLetters());
    builder.defaultTextDirection(paper.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    builder.withProducer("Corridor");
    for (String family : FAMILIES) {
      font(builder, family, "Regular", 400);
      font(builder, family, "Bold", 700);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Places in the document itself, and pictures that stand in it. */
  private static boolean isOurs(String address) {
    return address.startsWith("#")
        || address.startsWith("data:image/jpeg;base64,")
        || address.startsWith("data:image/png;base64,");
  }

  private static void font(PdfRendererBuilder builder, String family, String cut, int weight) {
    builder.useFont(
        () -> new ByteArrayInputStream(bytes(family + "-" + cut + ".ttf")),
        family,
        weight,
        FontStyle.NORMAL,
        true);
  }

  private static byte[] bytes(String file) {
    try {
      return new ClassPathResource(FONTS + file).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
