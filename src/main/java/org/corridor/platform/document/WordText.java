package org.corridor.platform.document;

import org.corridor.platform.document.Part.Kind;

/**
 * Paragraphs and runs. Each paragraph runs the way of its own first letters, and each stretch of
 * right-to-left letters is a run marked so, that Word chooses the font and the dictionary for it.
 */
final class WordText {

  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

  /** Word counts in English Metric Units. */
  private static final int PER_MILLIMETRE = 36_000;

  private final Markup xml;
  private final Paper paper;
  private boolean rightToLeft;

  WordText(Markup xml, Paper paper) {
    this.xml = xml;
    this.paper = paper;
  }

  void paragraph(String style, String text) {
    start(style, text);
    runs(text);
    xml.close();
  }

  void paragraphIfAny(String style, String text) {
    if (!text.isBlank()) {
      paragraph(style, text);
    }
  }

  /** A paragraph of a table; figures stand at the trailing edge, whatever way the page runs. */
  void cell(String style, String text, boolean number, Kind kind) {
    if (number) {
      rightToLeft = paper.rightToLeft();
    } else {
      rightToLeft = Direction.isRightToLeft(text, paper.rightToLeft());
    }
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (kind == Kind.HEAD || kind == Kind.GROUP) {
      xml.empty("w:keepNext");
    }
    bidi();
    if (number || rightToLeft != paper.rightToLeft()) {
      trailing();
    }
    xml.close();
    runs(text);
    xml.close();
  }

  /** A short text: it stands at the page's leading edge, whatever way it runs itself. */
  void aligned(String style, String text) {
    startAligned(style, text);
    runs(text);
    xml.close();
  }

  void startAligned(String style, String text) {
    startAligned(style, text, false);
  }

  void startAligned(String style, String text, boolean onNewPage) {
    rightToLeft = Direction.isRightToLeft(text, paper.rightToLeft());
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    if (onNewPage) {
      xml.empty("w:pageBreakBefore");
    }
    bidi();
    if (rightToLeft != paper.rightToLeft()) {
      trailing();
    }
    xml.close();
  }

  /** Word means the trailing edge by "right": the left one in a right-to-left paragraph. */
  private void trailing() {
    xml.empty("w:jc", "w:val", "right");
  }

  /** Opens a paragraph, for its runs to follow. */
  void start(String style, String text) {
    rightToLeft = Direction.isRightToLeft(text, paper.rightToLeft());
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
    bidi();
    xml.close();
  }

  private void bidi() {
    if (rightToLeft) {
      xml.empty("w:bidi");
    }
  }

  void runs(String text) {
    if (!text.isEmpty()) {
      Direction.runs(text, rightToLeft).forEach(this::run);
    }
  }

  void run(String text) {
    run(new Direction.Run(text, rightToLeft));
  }

  private void run(Direction.Run run) {
    xml.open("w:r");
    if (run.rightToLeft()) {
      xml.open("w:rPr").empty("w:rtl").close();
    }
    xml.element("w:t", run.text(), "xml:space", "preserve").close();
  }

  /** A picture that the package has as {@code picture1} and so on, with its caption. */
  void picture(int number, Part.Picture picture) {
    String id = "picture" + number;
    String cx = String.valueOf(Math.round(picture.widthOnPaper() * PER_MILLIMETRE));
    String cy = String.valueOf(Math.round(picture.heightOnPaper() * PER_MILLIMETRE));
    rightToLeft = paper.rightToLeft();
    xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Prose");
    if (!picture.caption().isBlank()) {
      xml.empty("w:keepNext");
    }
    bidi();
    xml.close().open("w:r").open("w:drawing");
    xml.open(
        "wp:inline",
        "xmlns:wp",
        DRAWING + "wordprocessingDrawing",
        "distT",
        "0",
        "distB",
        "0",
        "distL",
        "0",
        "distR",
        "0");
    xml.empty("wp:extent", "cx", cx, "cy", cy);
    String[] named = {"id", String.valueOf(number), "name", id, "descr", picture.alternative()};
    xml.empty("wp:docPr", named);
    xml.open("a:graphic", "xmlns:a", DRAWING + "main");
    xml.open("a:graphicData", "uri", DRAWING + "picture");
    xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
    xml.open("pic:nvPicPr").empty("pic:cNvPr", named).empty("pic:cNvPicPr").close();
    xml.open("pic:blipFill").empty("a:blip", "r:embed", id);
    xml.open("a:stretch").empty("a:fillRect").close().close();
    xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    xml.empty("a:ext", "cx", cx, "cy", cy).close();
    xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    xml.close().close().close().close().close().close().close();
    if (!picture.caption().isBlank()) {
      aligned("Note", picture.caption());
    }
  }

  void field(String instruction) {
    xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
    run(" ");
    xml.close();
  }
}
