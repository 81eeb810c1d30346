package org.corridor.projects.journey;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.corridor.projects.documents.domain.Reading;

/** A proposal in Word as it arrives, read chapter by chapter. */
final class WordDownload {

  private final byte[] file;
  private final Map<String, String> chapters = new LinkedHashMap<>();

  WordDownload(byte[] file) throws IOException {
    this.file = file;
    String chapter = "";
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      for (IBodyElement element : document.getBodyElements()) {
        String text = Reading.text(element);
        if (element instanceof XWPFParagraph p && "Heading1".equals(p.getStyleID())) {
          chapter = text;
        }
        chapters.merge(chapter, text, (before, more) -> before + "\n" + more);
      }
    }
  }

  /** What stands before the first chapter: title page and contents. */
  String cover() {
    return Reading.squeezed(chapters.getOrDefault("", ""));
  }

  List<String> titles() {
    return chapters.keySet().stream().filter(title -> !title.isEmpty()).toList();
  }

  /** The letters of a chapter, by its title. */
  String chapter(String title) {
    return Reading.squeezed(chapters.getOrDefault(title, ""));
  }

  /** A part of the file, e.g. {@code word/document.xml}. */
  String xml(String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("No " + name);
  }
}
