package org.corridor.platform.chart;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.text.Language;

/**
 * A picture to take away: shapes and words on paper, in pixels, written as SVG ({@link DrawingSvg})
 * or as PNG ({@link DrawingPng}). Its colours are of its own, since no sheet of style comes with a
 * file.
 */
public final class Drawing {

  public static final int INK = 0x1e2633;
  public static final int MUTED = 0x57606f;
  public static final int PAPER = 0xfbf8f3;

  /** No fill, or no outline. */
  public static final int NONE = -1;

  /** Where words stand, seen in the direction of the picture's language. */
  public enum Anchor {
    /** They begin at the place. */
    START,
    MIDDLE,
    /** They end at the place. */
    END
  }

  /**
   * @param fill and {@code stroke}: 0xRRGGBB or {@link #NONE}
   * @param dashed whether the outline is broken
   */
  record Figure(Shape shape, int fill, int stroke, float width, boolean dashed) {}

  record Words(String words, double x, double y, int size, Anchor anchor, int color) {}

  private final int width;
  private final int height;
  private final String title;
  private final String description;
  private final Language language;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Words> words = new ArrayList<>();

  /**
   * @param description what can be seen, for those who do not see it
   */
  public Drawing(int width, int height, String title, String description, Language language) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
    this.language = language;
    fill(new Rectangle2D.Double(0, 0, width, height), PAPER);
  }

  public Drawing fill(Shape shape, int color) {
    return draw(shape, color, NONE, 0, false);
  }

  public Drawing line(Shape shape, int color) {
    return draw(shape, NONE, color, 1, false);
  }

  /** Later shapes lie on earlier ones, and all words on all shapes. */
  public Drawing draw(Shape shape, int fill, int stroke, float thickness, boolean dashed) {
    figures.add(new Figure(shape, fill, stroke, thickness, dashed));
    return this;
  }

  public Drawing write(String what, double x, double y, int size, Anchor anchor, int color) {
    words.add(new Words(what, x, y, size, anchor, color));
    return this;
  }

  public String svg() {
    return DrawingSvg.write(this);
  }

  public byte[] png() {
    return DrawingPng.write(this);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  Language language() {
    return language;
  }

  boolean mirrored() {
    return language.dir().equals("rtl");
  }

  List<Figure> figures() {
    return List.copyOf(figures);
  }

  List<Words> words() {
    return List.copyOf(words);
  }
}
