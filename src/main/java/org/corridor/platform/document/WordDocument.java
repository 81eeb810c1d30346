package org.corridor.platform.document;

import java.util.List;
import org.corridor.platform.document.Part.Kind;

/** The text of a Word file: paragraphs, tables, sections, fields. */
final class WordDocument {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Twentieths of a point: A4 with margins of 2 cm. */
  private static final int SHORT_SIDE = 11_906;

  private static final int LONG_SIDE = 16_838;
  private static final int MARGIN = 1_134;

  private final Paper paper;
  private final Markup xml = new Markup();
  private final WordText text;
  private boolean landscape;
  private boolean cover = true;
  private int headings;
  private int pictures;
  private boolean firstSection = true;

  WordDocument(Paper paper) {
    this.paper = paper;
    this.text = new WordText(xml, paper);
  }

  String write() {
    xml.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
    cover();
    contents();
    paper.parts().forEach(this::part);
    section(false);
    return xml.close().close().toString();
  }

  /** Without title page and table of contents: the title stands on top of the text. */
  String sheet() {
    cover = false;
    xml.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
    text.aligned("Label", paper.kind());
    text.aligned("Heading1", paper.title());
    text.paragraphIfAny("Note", paper.sentence());
    paper.parts().forEach(this::part);
    text.paragraphIfAny("Note", paper.made());
    section(false);
    return xml.close().close().toString();
  }

  /** Title and page number. */
  String footer() {
    xml.open("w:ftr", "xmlns:w", W, "xmlns:r", R);
    text.start("Footer", paper.title());
    text.runs(paper.title());
    text.run("  –  ");
    text.field("PAGE");
    xml.close();
    return xml.close().toString();
  }

  private void cover() {
    text.aligned("Kind", paper.kind());
    text.aligned("Title", paper.title());
    text.aligned("Subtitle", paper.sentence());
    for (Paper.Fact fact : paper.facts()) {
      text.aligned("CoverLabel", fact.label());
      fact.value().lines().forEach(line -> text.aligned("CoverValue", line));
    }
    text.aligned("Note", paper.made());
  }

  /** Word fills it anew when the file is opened; until then it lists the headings. */
  private void contents() {
    text.paragraph("ContentsTitle", paper.contents());
    List<Part.Heading> all =
        paper.parts().stream()
            .filter(part -> part instanceof Part.Heading)
            .map(part -> (Part.Heading) part)
            .toList();
    for (int i = 0; i < all.size(); i++) {
      Part.Heading heading = all.get(i);
      text.startAligned("TOC" + heading.level(), heading.text());
      if (i == 0) {
        fieldMark("begin");
        xml.open("w:r")
            .element("w:instrText", " TOC \\o \"1-2\" \\h \\z \\u ", "xml:space", "preserve")
            .close();
        fieldMark("separate");
      }
      xml.open("w:hyperlink", "w:anchor", bookmark(i), "w:history", "1");
      text.runs(heading.text());
      xml.close();
      if (i == all.size() - 1) {
        fieldMark("end");
      }
      xml.close();
    }
  }

  private void fieldMark(String type) {
    xml.open("w:r");
    if (type.equals("begin")) {
      xml.empty("w:fldChar", "w:fldCharType", type, "w:dirty", "true");
    } else {
      xml.empty("w:fldChar", "w:fldCharType", type);
    }
    xml.close();
  }

  private static String bookmark(int heading) {
    return "_Toc" + (1_000 + heading);
  }

  private void part(Part part) {
    if (part instanceof Part.Heading heading) {
      heading(heading);
    } else if (part instanceof Part.Prose prose) {
      text.paragraphIfAny("Label", prose.label());
      prose.text().lines().forEach(line -> text.paragraphIfAny("Prose", line));
    } else if (part instanceof Part.Note note) {
      text.paragraph("Note", note.text());
    } else if (part instanceof Part.Points points) {
      points.texts().forEach(point -> text.paragraph("Prose", "• " + point));
    } else if (part instanceof Part.Table table) {
      table(table);
    } else if (part instanceof Part.Picture picture) {
      text.picture(++pictures, picture);
    } else if (part instanceof Part.Turn turn) {
      xml.open("w:p").open("w:pPr");
      section(landscape);
      xml.close().close();
      landscape = turn.landscape();
    }
  }

  private void heading(Part.Heading heading) {
    String id = String.valueOf(headings);
    text.startAligned("Heading" + heading.level(), heading.text(), cover && headings == 0);
    xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(headings));
    text.runs(heading.text());
    xml.empty("w:bookmarkEnd", "w:id", id);
    xml.close();
    headings++;
  }

  private void table(Part.Table table) {
    int room = (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    List<Integer> widths = widths(table.widths(), room);
    xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Grid");
    if (paper.rightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", String.valueOf(room), "w:type", "dxa")
        .empty("w:tblLayout", "w:type", "fixed")
        .close();
    xml.open("w:tblGrid");
    widths.forEach(width -> xml.empty("w:gridCol", "w:w", String.valueOf(width)));
    xml.close();
    table.rows().forEach(row -> row(row, widths, table.small()));
    xml.close();
    text.paragraph("AfterTable", "");
  }

  private static List<Integer> widths(List<Integer> shares, int room) {
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> share * room / sum).toList();
  }

  private void row(Part.Row row, List<Integer> widths, boolean small) {
    xml.open("w:tr").open("w:trPr");
    if (row.cells().stream().mapToInt(cell -> cell.text().length()).sum() < 800) {
      xml.empty("w:cantSplit");
    }
    if (row.kind() == Kind.HEAD) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    int column = 0;
    for (Part.Cell cell : row.cells()) {
      int width = widths.subList(column, column + cell.span()).stream().mapToInt(w -> w).sum();
      cell(cell, row.kind(), width, small);
      column += cell.span();
    }
    xml.close();
  }

  private void cell(Part.Cell cell, Kind kind, int width, boolean small) {
    xml.open("w:tc").open("w:tcPr");
    xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
    if (cell.span() > 1) {
      xml.empty("w:gridSpan", "w:val", String.valueOf(cell.span()));
    }
    String fill = fill(cell.fill(), kind);
    if (!fill.isEmpty()) {
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
    xml.close();
    boolean strong = kind != Kind.BODY || cell.fill() == Part.Fill.LABEL;
    String style = (strong ? "CellStrong" : "Cell") + (small ? "Small" : "");
    if (cell.text().isBlank()) {
      text.cell(style, "", cell.number(), kind);
    }
    cell.text()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> text.cell(style, line, cell.number(), kind));
    xml.close();
  }

  private static String fill(Part.Fill fill, Kind kind) {
    return switch (fill) {
      case BAR -> "1F5F8B";
      case PALE -> "A9C4D8";
      case LABEL -> "F3EEE4";
      case NONE ->
          switch (kind) {
            case HEAD -> "DCE7EF";
            case GROUP -> "F3EEE4";
            case TOTAL -> "EEF3F7";
            case BODY -> "";
          };
    };
  }

  private void section(boolean lying) {
    int width = lying ? LONG_SIDE : SHORT_SIDE;
    int height = lying ? SHORT_SIDE : LONG_SIDE;
    String margin = String.valueOf(MARGIN);
    xml.open("w:sectPr")
        .empty("w:footerReference", "w:type", "default", "r:id", "footer")
        .empty("w:type", "w:val", "nextPage");
    if (lying) {
      xml.empty(
          "w:pgSz",
          "w:w",
          String.valueOf(width),
          "w:h",
          String.valueOf(height),
          "w:orient",
          "landscape");
    } else {
      xml.empty("w:pgSz", "w:w", String.valueOf(width), "w:h", String.valueOf(height));
    }
    xml.empty(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        margin,
        "w:bottom",
        margin,
        "w:left",
        margin,
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    if (firstSection) {
      xml.empty("w:titlePg");
      firstSection = false;
    }
    if (paper.rightToLeft()) {
      xml.empty("w:bidi");
    }
    xml.close();
  }
}
