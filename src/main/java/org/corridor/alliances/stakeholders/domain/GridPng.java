package org.corridor.alliances.stakeholders.domain;

import static org.corridor.alliances.stakeholders.domain.GridPicture.EDGE;
import static org.corridor.alliances.stakeholders.domain.GridPicture.GRID;
import static org.corridor.alliances.stakeholders.domain.GridPicture.SIZE;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The grid as pixels. Letters are joined and ordered by Java's own text layout, in fonts we bring.
 */
public final class GridPng {

  private static final List<Font> FONTS = fonts();
  private static final Color INK = new Color(0x1e2633);
  private static final Color MUTED = new Color(0x57606f);

  private final GridPicture picture;
  private final Graphics2D canvas;

  private GridPng(GridPicture picture, Graphics2D canvas) {
    this.picture = picture;
    this.canvas = canvas;
  }

  public static byte[] draw(GridPicture picture) {
    BufferedImage image = new BufferedImage(SIZE * 2, SIZE * 2, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.scale(2, 2);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    new GridPng(picture, canvas).all();
    canvas.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void all() {
    fill(new Rectangle2D.Double(0, 0, SIZE, SIZE), new Color(0xfbf8f3));
    Rectangle2D grid = new Rectangle2D.Double(EDGE, EDGE, GRID, GRID);
    fill(grid, new Color(0xfffefb));
    stroke(grid, new Color(0x8a8374));
    Color thin = new Color(0xd9d2c5);
    stroke(new Rectangle2D.Double(EDGE, EDGE, GRID, GRID / 2.0), thin);
    stroke(new Rectangle2D.Double(EDGE, EDGE, GRID / 2.0, GRID), thin);
    text(picture.title(), SIZE / 2.0, EDGE - 40.0, 22, 0, INK);
    text(
        picture.interest() + (picture.mirrored() ? " ←" : " →"),
        SIZE / 2.0,
        SIZE - 25.0,
        18,
        0,
        MUTED);
    int towards = picture.mirrored() ? -1 : 1;
    text("↑ " + picture.influence(), picture.x(0), EDGE - 10.0, 18, towards, MUTED);
    for (int i = 0; i < picture.fields().size(); i++) {
      text(
          picture.fields().get(i),
          picture.x(i % 2 == 0 ? 25 : 75),
          picture.y(i < 2 ? 96 : 3),
          16,
          0,
          MUTED);
    }
    picture.points().forEach(this::point);
  }

  private void point(GridPicture.Point point) {
    double x = picture.x(point.interest());
    double y = picture.y(point.influence());
    Shape shape = shape(point.stance(), x, y, 16);
    fill(shape, point.settled() ? Color.decode(GridPicture.color(point.stance())) : Color.WHITE);
    stroke(shape, INK);
    text(Integer.toString(point.number()), x, y + 5, 14, 0, point.settled() ? Color.WHITE : INK);
    int side = (point.interest() > 60) == picture.mirrored() ? 1 : -1;
    text(point.label(), x + side * 22, y + 5, 16, side, INK);
  }

  private static Shape shape(Stance stance, double x, double y, double r) {
    return switch (stance) {
      case SUPPORTS -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case NEITHER -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
      case OPPOSES -> {
        double d = r * 1.3;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - d);
        path.lineTo(x + d, y);
        path.lineTo(x, y + d);
        path.lineTo(x - d, y);
        path.closePath();
        yield path;
      }
    };
  }

  private void fill(Shape shape, Color color) {
    canvas.setColor(color);
    canvas.fill(shape);
  }

  private void stroke(Shape shape, Color color) {
    canvas.setColor(color);
    canvas.setStroke(new BasicStroke(1.2f));
    canvas.draw(shape);
  }

  /**
   * @param side 1 begins at x, -1 ends there, 0 is in the middle
   */
  private void text(String words, double x, double y, int size, int side, Color color) {
    if (words.isBlank()) {
      return;
    }
    AttributedString styled = new AttributedString(words);
    int at = 0;
    while (at < words.length()) {
      int end = at + Character.charCount(words.codePointAt(at));
      Font font = fontOf(words.codePointAt(at)).deriveFont((float) size);
      while (end < words.length()
          && fontOf(words.codePointAt(end)).getFontName().equals(font.getFontName())) {
        end += Character.charCount(words.codePointAt(end));
      }
      styled.addAttribute(TextAttribute.FONT, font, at, end);
      at = end;
    }
    if (picture.mirrored()) {
      styled.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
    }
    TextLayout layout = new TextLayout(styled.getIterator(), canvas.getFontRenderContext());
    canvas.setColor(color);
    double start = x - layout.getAdvance() * (1 - side) / 2;
    layout.draw(canvas, (float) start, (float) y);
  }

  private static Font fontOf(int letter) {
    return FONTS.stream().filter(font -> font.canDisplay(letter)).findFirst().orElse(FONTS.get(0));
  }

  private static List<Font> fonts() {
    List<Font> fonts = new ArrayList<>();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:modules/**/fonts/*-Regular.ttf")) {
        try (InputStream in = file.getInputStream()) {
          fonts.add(Font.createFont(Font.TRUETYPE_FONT, in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
    fonts.sort(java.util.Comparator.comparingInt(font -> font.getFontName().length()));
    return List.copyOf(fonts);
  }
}
