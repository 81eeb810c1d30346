package org.corridor.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.corridor.platform.document.Part.Kind;
import org.springframework.core.io.ClassPathResource;

/**
 * The page that the PDF is printed from. The printer does not mirror tables, so the columns of a
 * right-to-left one are written from last to first.
 */
final class PdfDocument {

  private static final String STYLE = "modules/platform/document/pdf/paper.css";

  /** Marks that the printer would draw where they stand in left-to-right text. */
  private static final String OVERRIDES = "[\u200E\u202A-\u202E\u2066-\u2069]";

  private static final int MOST_TOGETHER = 14;
  private static final int MOST_LETTERS_TOGETHER = 700;

  private final Paper paper;
  private final Markup xml = new Markup();
  private int headings;

  PdfDocument(Paper paper) {
    this.paper = paper;
  }

  String write() {
    begin();
    // The printer puts a line that runs from right to left beside the middle.
    xml.open("div", "id", "foot", "dir", "ltr");
    xml.element("span", paper.title(), "dir", dirOf(paper.title())).close();
    cover();
    contents();
    xml.open("div", "class", "standing");
    paper.parts().forEach(this::part);
    xml.close();
    return end();
  }

  /** Without title page and table of contents: the title stands on top of the text. */
  String sheet() {
    begin();
    xml.open("div", "class", "sheet");
    block("p", "kind", paper.kind());
    block("p", "title", paper.title());
    blockIfAny("note", paper.sentence());
    paper.parts().forEach(this::part);
    blockIfAny("note", paper.made());
    xml.close();
    return end();
  }

  private void begin() {
    String dir = paper.language().dir();
    xml.open(
        "html",
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        paper.language().code(),
        "dir",
        dir);
    head();
    xml.open("body", "class", dir, "dir", dir);
  }

  private String end() {
    return xml.close().close().toString().replaceAll(OVERRIDES, "");
  }

  private void head() {
    xml.open("head").element("title", paper.title());
    xml.empty("meta", "name", "author", "content", "Corridor");
    xml.element("style", style(), "type", "text/css");
    xml.open("bookmarks");
    List<Part.Heading> all = chapters();
    for (int i = 0; i < all.size(); i++) {
      xml.empty("bookmark", "name", all.get(i).text(), "href", "#h" + i);
    }
    xml.close().close();
  }

  private void cover() {
    xml.open("div", "class", "cover");
    block("p", "kind", paper.kind());
    block("p", "title", paper.title());
    block("p", "subtitle", paper.sentence());
    for (Paper.Fact fact : paper.facts()) {
      block("p", "label", fact.label());
      fact.value().lines().forEach(line -> block("p", "value", line));
    }
    block("p", "note", paper.made());
    xml.close();
  }

  private void contents() {
    xml.open("div", "class", "contents");
    block("p", "contents-title", paper.contents());
    xml.open("table", "class", "toc");
    List<Part.Heading> all = chapters();
    for (int i = 0; i < all.size(); i++) {
      Part.Heading heading = all.get(i);
      xml.open("tr");
      boolean mirrored = paper.rightToLeft();
      if (mirrored) {
        pageOf(i);
      }
      xml.open("td", "class", "toc" + heading.level(), "dir", dirOf(heading.text()));
      xml.element("a", heading.text(), "href", "#h" + i).close();
      if (!mirrored) {
        pageOf(i);
      }
      xml.close();
    }
    xml.close().close();
  }

  private void pageOf(int heading) {
    xml.open("td", "class", "page", "dir", "ltr");
    xml.element("a", "", "href", "#h" + heading, "class", "to").close();
  }

  private List<Part.Heading> chapters() {
    return paper.parts().stream()
        .filter(part -> part instanceof Part.Heading)
        .map(part -> (Part.Heading) part)
        .toList();
  }

  private void part(Part part) {
    if (part instanceof Part.Heading heading) {
      xml.element(
          "h" + heading.level(),
          heading.text(),
          "id",
          "h" + headings++,
          "dir",
          dirOf(heading.text()));
    } else if (part instanceof Part.Prose prose) {
      blockIfAny("label", prose.label());
      prose.text().lines().forEach(line -> blockIfAny("prose", line));
    } else if (part instanceof Part.Note note) {
      block("p", "note", note.text());
    } else if (part instanceof Part.Points points) {
      points.texts().forEach(point -> block("p", "prose", "• " + point));
    } else if (part instanceof Part.Table table) {
      table(table);
    } else if (part instanceof Part.Picture picture) {
      picture(picture);
    } else if (part instanceof Part.Turn turn) {
      xml.close().open("div", "class", turn.landscape() ? "lying" : "standing");
    }
  }

  private void picture(Part.Picture picture) {
    xml.open("div", "class", "picture");
    xml.empty(
        "img",
        "src",
        "data:image/"
            + picture.type()
            + ";base64,"
            + Base64.getEncoder().encodeToString(picture.bytes()),
        "alt",
        picture.alternative(),
        "style",
        String.format(
            Locale.ROOT,
            "width: %.1fmm; height: %.1fmm",
            picture.widthOnPaper(),
            picture.heightOnPaper()));
    blockIfAny("caption", picture.caption());
    xml.close();
  }

  private void block(String tag, String style, String text) {
    xml.element(tag, text, "class", style, "dir", dirOf(text));
  }

  private void blockIfAny(String style, String text) {
    if (!text.isBlank()) {
      block("p", style, text);
    }
  }

  private void table(Part.Table table) {
    String together = isShort(table.rows()) ? " together" : "";
    xml.open("table", "class", (table.small() ? "grid small" : "grid") + together);
    columns(table.widths());
    List<Part.Row> head = table.rows().stream().filter(row -> row.kind() == Kind.HEAD).toList();
    if (!head.isEmpty()) {
      xml.open("thead");
      head.forEach(this::row);
      xml.close();
    }
    List<List<Part.Row>> groups = groups(table);
    for (int i = 0; i < groups.size(); i++) {
      // The first one follows its head, wherever the whole table does not fit.
      xml.open("tbody", "class", i > 0 && isShort(groups.get(i)) ? "together" : "long");
      groups.get(i).forEach(this::row);
      xml.close();
    }
    xml.close();
  }

  /** The rows below the head, each group with its title by itself. */
  private static List<List<Part.Row>> groups(Part.Table table) {
    List<List<Part.Row>> groups = new ArrayList<>();
    for (Part.Row row : table.rows()) {
      if (row.kind() == Kind.HEAD) {
        continue;
      }
      if (groups.isEmpty() || row.kind() == Kind.GROUP) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(row);
    }
    return groups;
  }

  /** Whether it certainly fits a page, and may be kept on one. */
  private static boolean isShort(List<Part.Row> rows) {
    int letters =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.text().length())
            .sum();
    return rows.size() <= MOST_TOGETHER && letters <= MOST_LETTERS_TOGETHER;
  }

  private void columns(List<Integer> shares) {
    double sum = shares.stream().mapToInt(Integer::intValue).sum();
    xml.open("colgroup");
    for (int share : mirrored(shares)) {
      xml.empty("col", "style", String.format(Locale.ROOT, "width: %.2f%%", share * 100 / sum));
    }
    xml.close();
  }

  private void row(Part.Row row) {
    xml.open("tr", "class", row.kind().name().toLowerCase(Locale.ROOT));
    mirrored(row.cells()).forEach(cell -> cell(cell, row.kind()));
    xml.close();
  }

  private void cell(Part.Cell cell, Kind kind) {
    String dir = cell.number() ? paper.language().dir() : dirOf(cell.text());
    String style = (cell.number() ? "number " : "") + cell.fill().name().toLowerCase(Locale.ROOT);
    String tag = kind == Kind.HEAD ? "th" : "td";
    xml.open(tag, "class", style, "dir", dir, "colspan", String.valueOf(cell.span()));
    cell.text()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> xml.element("div", line, "dir", cell.number() ? dir : dirOf(line)));
    xml.close();
  }

  private <T> List<T> mirrored(List<T> list) {
    if (!paper.rightToLeft()) {
      return list;
    }
    List<T> backwards = new ArrayList<>(list);
    Collections.reverse(backwards);
    return backwards;
  }

  private String dirOf(String text) {
    return Direction.isRightToLeft(text, paper.rightToLeft()) ? "rtl" : "ltr";
  }

  private static String style() {
    try {
      return new ClassPathResource(STYLE).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
