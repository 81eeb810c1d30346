package org.corridor.platform.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A drawing as pixels. Letters are joined and ordered by Java's own text layout, in fonts we bring.
 */
final class DrawingPng {

  /** Drawings of at most as many pixels come out twice as wide and high, sharp on every screen. */
  private static final int SHARP = 1_000_000;

  private static final int DEFAULT_LEFT = Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
  private static final int DEFAULT_RIGHT = Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
  private static final List<Font> FONTS = fonts();

  private final Drawing drawing;
  private final Graphics2D canvas;

  private DrawingPng(Drawing drawing, Graphics2D canvas) {
    this.drawing = drawing;
    this.canvas = canvas;
  }

  static byte[] write(Drawing drawing) {
    int scale = drawing.width() * drawing.height() <= SHARP ? 2 : 1;
    BufferedImage image =
        new BufferedImage(
            drawing.width() * scale, drawing.height() * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.scale(scale, scale);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    DrawingPng pixels = new DrawingPng(drawing, canvas);
    drawing.figures().forEach(pixels::draw);
    drawing.words().forEach(pixels::write);
    canvas.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void draw(Drawing.Figure figure) {
    if (figure.fill() != Drawing.NONE) {
      canvas.setColor(new Color(figure.fill()));
      canvas.fill(figure.shape());
    }
    if (figure.stroke() != Drawing.NONE) {
      canvas.setColor(new Color(figure.stroke()));
      canvas.setStroke(stroke(figure));
      canvas.draw(figure.shape());
    }
  }

  private static BasicStroke stroke(Drawing.Figure figure) {
    return new BasicStroke(
        figure.width(),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        figure.dashed() ? new float[] {4, 3} : null,
        0);
  }

  private void write(Drawing.Words words) {
    if (words.words().isBlank()) {
      return;
    }
    TextLayout layout = new TextLayout(styled(words).getIterator(), canvas.getFontRenderContext());
    canvas.setColor(new Color(words.color()));
    double left =
        switch (words.anchor()) {
          case START -> drawing.mirrored() ? layout.getAdvance() : 0;
          case MIDDLE -> layout.getAdvance() / 2;
          case END -> drawing.mirrored() ? 0 : layout.getAdvance();
        };
    layout.draw(canvas, (float) (words.x() - left), (float) words.y());
  }

  private AttributedString styled(Drawing.Words words) {
    String text = words.words();
    AttributedString styled = new AttributedString(text);
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      Font font = fontOf(text.codePointAt(at)).deriveFont((float) words.size());
      while (end < text.length()
          && fontOf(text.codePointAt(end)).getFontName().equals(font.getFontName())) {
        end += Character.charCount(text.codePointAt(end));
      }
      styled.addAttribute(TextAttribute.FONT, font, at, end);
      at = end;
    }
    boolean forward =
        new Bidi(text, drawing.mirrored() ? DEFAULT_RIGHT : DEFAULT_LEFT).baseIsLeftToRight();
    styled.addAttribute(
        TextAttribute.RUN_DIRECTION,
        forward ? TextAttribute.RUN_DIRECTION_LTR : TextAttribute.RUN_DIRECTION_RTL);
    return styled;
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
    fonts.sort(Comparator.comparingInt(font -> font.getFontName().length()));
    return List.copyOf(fonts);
  }
}
