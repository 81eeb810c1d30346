package org.corridor.platform.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a mail into words: plain text, and the same as simple HTML. */
@Component
class Writer {

  private final Texts texts;
  private final SiteAddress site;
  private final Clock clock;

  Writer(Texts texts, SiteAddress site, Clock clock) {
    this.texts = texts;
    this.site = site;
    this.clock = clock;
  }

  Letter write(Mail mail) {
    return new Letter(
        UUID.randomUUID(),
        mail.to(),
        mail.language(),
        words(mail, "subject").replaceAll("\\s+", " "),
        plain(mail),
        html(mail),
        now(),
        null);
  }

  Letter write(String to, ListMail mail) {
    Mail.requireOne(to);
    return new Letter(
        UUID.randomUUID(),
        to,
        mail.language(),
        mail.subject().replaceAll("\\s+", " "),
        mail.plain(),
        page(mail),
        now(),
        mail);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String page(ListMail mail) {
    return """
        <!doctype html>
        <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font:16px/1.5 sans-serif;max-width:36em">
        %s
        </body></html>
        """
        .formatted(
            mail.language().code(), mail.language().dir(), escaped(mail.subject()), mail.html());
  }

  private String plain(Mail mail) {
    return String.join(
        "\n\n",
        words(mail, "text"),
        words(mail, "action") + ":\n" + site.of(mail.path()),
        words(mail, "after"),
        "-- \n" + texts.text(mail.language(), "platform.name") + "\n" + site.of("/"));
  }

  private String html(Mail mail) {
    Language language = mail.language();
    return """
        <!doctype html>
        <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font:16px/1.5 sans-serif;max-width:36em">
        <p>%s</p>
        <p><a href="%s" style="display:inline-block;padding:12px 20px;background:#1f5f8b;color:#ffffff">%s</a></p>
        <p style="color:#57606f">%s</p>
        <p style="color:#57606f"><a href="%s">%s</a></p>
        </body></html>
        """
        .formatted(
            language.code(),
            language.dir(),
            escaped(words(mail, "subject")),
            escaped(words(mail, "text")),
            escaped(site.of(mail.path())),
            escaped(words(mail, "action")),
            escaped(words(mail, "after")),
            escaped(site.of("/")),
            escaped(texts.text(language, "platform.name")));
  }

  private String words(Mail mail, String part) {
    return texts.text(mail.language(), mail.key() + "." + part, mail.arguments());
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
  }
}
