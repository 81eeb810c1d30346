package org.corridor.platform.text;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What members write, as CommonMark. What comes out of it is safe to be shown as it is: raw HTML is
 * shown as text, addresses lead to the web or to mail only, pictures become links, headings are of
 * the third level. A sanitizer looks over what the renderer made, so that a fault in one of the two
 * opens nothing.
 */
public final class Markdown {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(AutolinkExtension.create())).build();

  /** Reads the same words, and looks for no addresses in them. */
  private static final Parser WORDS = Parser.builder().build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

  private static final List<String> HEADINGS = List.of("h1", "h2", "h4", "h5", "h6");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "code", "pre", "hr", "h3")
          .allowElements((name, attributes) -> "h3", HEADINGS.toArray(String[]::new))
          .allowElements("a")
          .allowAttributes("href")
          .matching(Pattern.compile(".+"))
          .onElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelsOnLinks("nofollow", "ugc", "noopener")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,9}"))
          .onElements("ol")
          .toFactory();

  private Markdown() {}

  /** HTML that may stand inside an element of a page, without any further escaping. */
  public static String html(String written) {
    return POLICY.sanitize(RENDERER.render(PARSER.parse(written)));
  }

  /** The words alone, on one line: for a list, a search, a mail's preview. */
  public static String plain(String written) {
    Words words = new Words();
    WORDS.parse(written).accept(words);
    return words.text();
  }

  /** The first words, at most so many characters, cut between words and marked where cut. */
  public static String excerpt(String written, int most) {
    String plain = plain(written);
    if (plain.length() <= most) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', most);
    int end = space > most / 2 ? space : plain.offsetByCodePoints(0, plain.codePointCount(0, most));
    return plain.substring(0, end).strip() + "…";
  }

  private static final class Words extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();

    String text() {
      return text.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
      text.append(node.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      text.append(node.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(Paragraph node) {
      visitChildren(node);
      text.append(' ');
    }

    @Override
    public void visit(ListItem node) {
      visitChildren(node);
      text.append(' ');
    }

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
      if (parent instanceof org.commonmark.node.Heading) {
        text.append(' ');
      }
    }
  }
}
