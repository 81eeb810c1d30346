package org.corridor.alliances.stakeholders.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.corridor.platform.text.Language;

/** A letter as a Word file (ECMA-376 transitional): one paragraph a line, in its direction. */
public final class LetterFile {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

  private LetterFile() {}

  public static byte[] write(String words, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      PackagePart part =
          file.createPart(
              PackagingURIHelper.createPartName("/word/document.xml"),
              XWPFRelation.DOCUMENT.getContentType());
      file.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION, "rId1");
      try (OutputStream out = part.getOutputStream()) {
        out.write(xml(words, language).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String xml(String words, Language language) {
    boolean rtl = language.dir().equals("rtl");
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""");
    for (String line : words.split("\\R", -1)) {
      out.append("<w:p><w:pPr>")
          .append(rtl ? "<w:bidi/>" : "")
          .append(
              "<w:spacing w:after=\"120\" w:line=\"280\" w:lineRule=\"auto\"/></w:pPr><w:r><w:rPr>")
          .append("<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Arial\"/>")
          .append("<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>")
          .append(rtl ? "<w:rtl/>" : "")
          .append("<w:lang w:val=\"" + language.code() + "\" w:bidi=\"ar-SA\"/></w:rPr>")
          .append("<w:t xml:space=\"preserve\">")
          .append(escape(line))
          .append("</w:t></w:r></w:p>");
    }
    return out.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
        .append("<w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\"")
        .append(" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>")
        .append(rtl ? "<w:bidi/>" : "")
        .append("</w:sectPr></w:body></w:document>")
        .toString();
  }

  /** XML 1.0 knows no control characters and no halves of a character. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\t' || (c >= 0x20 && !(c >= 0x7F && c <= 0x9F)))
        .filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                default -> out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
