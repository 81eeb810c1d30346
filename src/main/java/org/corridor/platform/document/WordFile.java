package org.corridor.platform.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.corridor.platform.text.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * A paper as a Word file (ECMA-376 transitional). POI keeps the package; the parts are written
 * directly, since its own model knows neither right-to-left tables nor bidirectional runs.
 */
public final class WordFile {

  private static final String PACKAGE_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String FILES = "modules/platform/document/word/";

  /** Language and region, as Word wants them. */
  private static final Map<Language, String> TAGS =
      Map.of(
          Language.EN, "en-GB",
          Language.FR, "fr-FR",
          Language.ES, "es-ES",
          Language.PT, "pt-PT",
          Language.AR, "ar-SA");

  private WordFile() {}

  public static byte[] write(Paper paper, Instant now) {
    return write(paper, new WordDocument(paper).write(), now);
  }

  /** The paper without title page and table of contents, for what has room on a page. */
  public static byte[] sheet(Paper paper, Instant now) {
    return write(paper, new WordDocument(paper).sheet(), now);
  }

  private static byte[] write(Paper paper, String content, Instant now) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      properties(file.getPackageProperties(), paper, now);
      PackagePart document = part(file, "/word/document.xml", XWPFRelation.DOCUMENT);
      file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PACKAGE_RELATION, "rId1");
      fill(document, content);
      List<Part.Picture> pictures = paper.pictures();
      for (int i = 0; i < pictures.size(); i++) {
        picture(file, document, i + 1, pictures.get(i));
      }
      related(file, document, "styles", XWPFRelation.STYLES, styles(paper));
      related(file, document, "settings", XWPFRelation.SETTINGS, resource("settings.xml"));
      related(file, document, "footer", XWPFRelation.FOOTER, new WordDocument(paper).footer());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OpenXML4JException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static String tag(String language) {
    return Language.of(language).map(WordFile::tag).orElse("en-GB");
  }

  static String tag(Language language) {
    return TAGS.getOrDefault(language, "en-GB");
  }

  private static void properties(PackageProperties properties, Paper paper, Instant now) {
    properties.setTitleProperty(plain(paper.title()));
    properties.setCreatorProperty("Corridor");
    properties.setLanguageProperty(tag(paper.language()));
    properties.setCreatedProperty(Optional.of(Date.from(now)));
    properties.setModifiedProperty(Optional.of(Date.from(now)));
  }

  private static String plain(String text) {
    return text.codePoints()
        .filter(Markup::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String styles(Paper paper) {
    return resource("styles.xml").replace("LANGUAGE", tag(paper.language()));
  }

  private static PackagePart part(OPCPackage file, String name, XWPFRelation kind)
      throws OpenXML4JException {
    PackagePartName partName = PackagingURIHelper.createPartName(name);
    return file.createPart(partName, kind.getContentType());
  }

  /** The part is known to the document by its name. */
  private static void related(
      OPCPackage file, PackagePart document, String name, XWPFRelation kind, String xml)
      throws OpenXML4JException, IOException {
    PackagePart part = part(file, "/word/" + name + ".xml", kind);
    document.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation(), name);
    fill(part, xml);
  }

  /** The document knows it by {@code picture1} and so on. */
  private static void picture(
      OPCPackage file, PackagePart document, int number, Part.Picture picture)
      throws OpenXML4JException, IOException {
    XWPFRelation kind =
        picture.type().equals("png") ? XWPFRelation.IMAGE_PNG : XWPFRelation.IMAGE_JPEG;
    String id = "picture" + number;
    PackagePart part = part(file, "/word/media/" + id + "." + picture.type(), kind);
    document.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation(), id);
    try (OutputStream out = part.getOutputStream()) {
      out.write(picture.bytes());
    }
  }

  private static void fill(PackagePart part, String xml) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String resource(String name) {
    try {
      return new ClassPathResource(FILES + name).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
