package org.corridor.communities.mail.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.CircleView;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.people.PersonId;
import org.corridor.platform.mail.ListMail;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.mail.SiteAddress;
import org.corridor.platform.mail.inbox.NewWords;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.Texts;
import org.jsoup.nodes.Entities;
import org.springframework.stereotype.Component;

/** Puts posts into mails, in the language of whoever gets them. */
@Component
class MailWords {

  private static final int EXCERPT = 400;

  private final Texts texts;
  private final MailKeys keys;
  private final SiteAddress site;

  MailWords(Texts texts, MailKeys keys, SiteAddress site) {
    this.texts = texts;
    this.keys = keys;
    this.site = site;
  }

  /** One post, to be answered. */
  ListMail post(
      Language reader,
      CircleView circle,
      Said said,
      long subscription,
      long answer,
      Set<PersonId> writers) {
    boolean answered = keys.answered();
    String page = said.thread().path(said.number());
    String top = NewWords.BELOW_IS_OURS + " " + text(reader, "above") + " -##";
    String plain =
        (answered ? top + "\n\n" : "")
            + author(reader, said)
            + ":\n\n"
            + said.words()
            + "\n\n"
            + foot(reader, circle, page, answered ? "answer" : "read", subscription);
    String html =
        (answered ? "<p style=\"color:#57606f\">" + escaped(top) + "</p>" : "")
            + "<p><b>"
            + escaped(author(reader, said))
            + "</b></p>"
            + written(said.written(), said.html())
            + htmlFoot(reader, circle, page, answered ? "answer" : "read", subscription);
    boolean first = said.number() == 1;
    return new ListMail(
        reader,
        said.author() == null ? circle.name() : said.author() + " (" + circle.name() + ")",
        (first ? "" : "Re: ") + "[" + circle.name() + "] " + title(reader, said),
        plain,
        html,
        new ListMail.Conversation(
            id(said, said.number()), first ? List.of() : List.of(id(said, 1))),
        source(circle),
        answered ? new MailKey(MailKinds.ANSWER, answer) : null,
        new MailKey(MailKinds.SUBSCRIPTION, subscription),
        off(subscription),
        page,
        ids(writers));
  }

  /** What was written since the last time, thread by thread. */
  ListMail gathered(
      Language reader,
      CircleView circle,
      List<Said> said,
      long subscription,
      LocalDate today,
      Set<PersonId> writers) {
    StringBuilder plain = new StringBuilder();
    StringBuilder html = new StringBuilder();
    said.stream()
        .collect(
            Collectors.groupingBy(Said::thread, java.util.LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            thread -> {
              Said first = thread.get(0);
              plain.append("## ").append(title(reader, first)).append("\n\n");
              html.append("<h2 style=\"font-size:18px\">")
                  .append(written(first.titleWritten(), escaped(title(reader, first))))
                  .append("</h2>");
              thread.forEach(one -> entry(reader, one, plain, html));
            });
    String page = circle.id().path();
    return new ListMail(
        reader,
        circle.name(),
        texts.text(
            reader,
            "communities.mail.gathered",
            Map.of("circle", circle.name(), "count", said.size())),
        plain + foot(reader, circle, page, "all", subscription),
        html + htmlFoot(reader, circle, page, "all", subscription),
        new ListMail.Conversation("circle-" + subscription + "-" + today, List.of()),
        source(circle),
        null,
        new MailKey(MailKinds.SUBSCRIPTION, subscription),
        off(subscription),
        page,
        ids(writers));
  }

  private void entry(Language reader, Said one, StringBuilder plain, StringBuilder html) {
    String words = Markdown.excerpt(one.words(), EXCERPT);
    String url = site.of(one.thread().path(one.number()));
    plain.append(author(reader, one)).append(": ").append(words).append('\n');
    plain.append(url).append("\n\n");
    html.append("<p><b>").append(escaped(author(reader, one))).append("</b></p>");
    html.append(written(one.written(), escaped(words)));
    html.append(link(url, text(reader, "open")));
  }

  private String foot(
      Language reader, CircleView circle, String page, String way, long subscription) {
    return "-- \n"
        + text(reader, way)
        + ":\n"
        + site.of(page)
        + "\n\n"
        + why(reader, circle)
        + "\n\n"
        + text(reader, "pace")
        + ":\n"
        + site.of(circle.id().path() + "/mail")
        + "\n\n"
        + text(reader, "off")
        + ":\n"
        + site.of(off(subscription));
  }

  private String htmlFoot(
      Language reader, CircleView circle, String page, String way, long subscription) {
    return "<hr>"
        + link(site.of(page), text(reader, way))
        + "<p style=\"color:#57606f\">"
        + escaped(why(reader, circle))
        + "</p>"
        + link(site.of(circle.id().path() + "/mail"), text(reader, "pace"))
        + link(site.of(off(subscription)), text(reader, "off"));
  }

  private String why(Language reader, CircleView circle) {
    return texts.text(reader, "communities.mail.why", "circle", circle.name());
  }

  private String author(Language reader, Said said) {
    String author = said.author();
    return (author == null ? texts.text(reader, "communities.threads.nobody") : author)
        + " · "
        + Formats.in(reader).date(LocalDate.ofInstant(said.at(), ZoneId.systemDefault()));
  }

  private String title(Language reader, Said said) {
    return said.title().isEmpty()
        ? texts.text(reader, "communities.threads.untitled")
        : said.title();
  }

  private String text(Language reader, String key) {
    return texts.text(reader, "communities.mail." + key);
  }

  private String off(long subscription) {
    return "/mail/off/" + keys.tag(new MailKey(MailKinds.OFF, subscription));
  }

  private static String written(Language language, String html) {
    return "<div lang=\"%s\" dir=\"auto\">%s</div>".formatted(language.code(), html);
  }

  private static String link(String url, String label) {
    return "<p><a href=\"%s\">%s</a></p>".formatted(escaped(url), escaped(label));
  }

  private static ListMail.Source source(CircleView circle) {
    return new ListMail.Source("circle-" + circle.id(), circle.name());
  }

  private static String id(Said said, int number) {
    return "thread-" + said.thread() + "-" + number;
  }

  private static Set<UUID> ids(Set<PersonId> people) {
    return people.stream().map(PersonId::value).collect(Collectors.toSet());
  }

  private static String escaped(String text) {
    return Entities.escape(text);
  }
}
