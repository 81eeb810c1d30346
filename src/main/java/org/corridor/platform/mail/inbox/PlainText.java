package org.corridor.platform.mail.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Makes text of the bytes and the HTML that mails consist of, whatever their faults. */
final class PlainText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Quoted text and signatures as mail programs mark them; then what nobody reads. */
  private static final String NOT_NEW =
      "blockquote, .gmail_quote, .gmail_attr, .gmail_signature, .moz-cite-prefix, .moz-signature, "
          + ".yahoo_quoted, .protonmail_quote, .protonmail_signature_block, "
          + "#divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend, #appendonsend ~ *, "
          + "head, script, style, template, noscript, object, svg";

  private PlainText() {}

  /**
   * @param named the charset that the mail names; where it is missing, unknown or plainly wrong,
   *     UTF-8 if it can be that, else Windows-1252
   */
  static String decoded(byte[] bytes, @Nullable String named) {
    Charset charset = charset(named);
    if (charset == null) {
      charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }
    return clean(new String(bytes, charset));
  }

  private static @Nullable Charset charset(@Nullable String named) {
    try {
      Charset charset = named == null ? null : Charset.forName(named.strip());
      return StandardCharsets.US_ASCII.equals(charset) ? null : charset;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String clean(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
  }

  /** The text of a page, without what it marks as quoted. */
  static String ofHtml(String html) {
    Document page = Jsoup.parse(html);
    page.select(NOT_NEW).remove();
    Lines lines = new Lines();
    page.body().traverse(lines);
    return lines.text();
  }

  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    String text() {
      return text.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String said = words.text();
        text.append(atStart() ? said.stripLeading() : said);
      } else if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          text.append('\n');
        } else if (element.isBlock()) {
          newLine();
        }
        if (element.normalName().equals("li")) {
          text.append("- ");
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        newLine();
        if (element.normalName().equals("p")) {
          text.append('\n');
        }
      }
    }

    private void newLine() {
      if (!atStart()) {
        text.append('\n');
      }
    }

    private boolean atStart() {
      return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }
  }
}
