package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What members write shows as they meant it, and can do nothing. */
class MarkdownTests {

  private static final Set<String> ALLOWED =
      Set.of(
          "#root",
          "html",
          "head",
          "body",
          "p",
          "br",
          "em",
          "strong",
          "ul",
          "ol",
          "li",
          "blockquote",
          "code",
          "pre",
          "hr",
          "h3",
          "a");

  @Test
  void wordsAreMarkedAndListed() {
    assertThat(Markdown.html("**Water** for *all*")).contains("<strong>Water</strong>", "<em>all");
    assertThat(Markdown.html("3. wells\n4. pumps")).contains("<ol start=\"3\">", "<li>pumps</li>");
    assertThat(Markdown.html("one\ntwo")).contains("one<br");
  }

  @Test
  void anAddressBecomesALinkThatVouchesForNothing() {
    Element link = Jsoup.parse(Markdown.html("see https://example.org/a?b=c")).selectFirst("a");
    assertThat(link).isNotNull();
    assertThat(link.attr("href")).isEqualTo("https://example.org/a?b=c");
    assertThat(link.attr("rel")).contains("nofollow", "ugc", "noopener");
  }

  @Test
  void everyHeadingIsOfTheThirdLevel() {
    assertThat(Jsoup.parse(Markdown.html("# a\n## b\n###### c")).select("h3")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "<javascript:alert(1)>",
        "[a](vbscript:x)",
      })
  void nothingLeadsAnywhereButToTheWebOrToMail(String written) {
    assertThat(Jsoup.parse(Markdown.html(written)).select("a[href]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "a <b onclick=alert(1)>b</b>",
        "```\n</code></pre><script>\n```",
      })
  void htmlIsShownAsItWasTyped(String written) {
    assertThat(Jsoup.parse(Markdown.html(written)).select("script, img, b")).isEmpty();
  }

  @Property(tries = 300)
  void whateverIsTypedBecomesElementsThatAreAllowed(@ForAll("typed") String typed) {
    Jsoup.parse(Markdown.html(typed))
        .getAllElements()
        .forEach(
            one -> {
              assertThat(one.tagName()).isIn(ALLOWED);
              one.attributes()
                  .forEach(
                      attribute -> {
                        assertThat(attribute.getKey()).isIn("href", "rel", "start");
                        if (attribute.getKey().equals("href")) {
                          assertThat(attribute.getValue())
                              .matches("(?i)(https?:|mailto:|[^:]*(/|$|\\?|#)).*");
                        }
                      });
            });
  }

  @Property(tries = 300)
  void anExcerptIsNoLongerThanAskedAndOneLine(@ForAll("typed") String typed) {
    String excerpt = Markdown.excerpt(typed, 40);
    assertThat(excerpt.codePointCount(0, excerpt.length())).isLessThanOrEqualTo(41);
    assertThat(excerpt).doesNotContain("\n");
  }

  @Test
  void theWordsAloneKeepAddressesAndLoseMarks() {
    assertThat(
            Markdown.plain("# Wells\n\n**See** <https://a.example> and\nhttps://b.example/x_y_z"))
        .isEqualTo("Wells See https://a.example and https://b.example/x_y_z");
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>",
            "</p>",
            "<a href=\"x\" onclick=\"y\">",
            "[a](",
            ")",
            "javascript:",
            "https://a.example",
            "**",
            "_",
            "`",
            "```\n",
            "\n",
            "\n\n",
            "> ",
            "# ",
            "1. ",
            "- ",
            "![x](http://e.example/i.png)",
            "<!--",
            "&lt;",
            "&#106;",
            "\"",
            "'",
            "مرحبا",
            "é",
            "\uD83D\uDE00",
            " word ",
            "<svg/onload=x>",
            "\u0000",
            "\t");
    return pieces.list().ofMaxSize(30).map(parts -> String.join("", parts));
  }
}
