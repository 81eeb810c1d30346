package org.corridor.communities.writing.web;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Address;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What can be chosen in forms and lists, and the addresses of pages of a list. */
public final class Lists {

  private static final int LONGEST_LINK = 500;
  private static final int WORDS = 200;

  private Lists() {}

  /** Those in which the platform is, each by its own name. */
  public static List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.code(), one.ownName())).toList();
  }

  public static List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(one -> new Choice(one.code(), one.name()))
        .toList();
  }

  /** Some of them, in the order in which readers look for them. */
  public static List<Choice> countries(Page page, Collection<String> codes) {
    return countries(page).stream().filter(one -> codes.contains(one.value())).toList();
  }

  /** The code of a country; empty where none was chosen; a problem where there is none such. */
  public static String country(Submission sent, String name, boolean required) {
    String code = sent.text(name, 2);
    if (code.isEmpty() && required) {
      sent.problem(name, "platform.form.required", Map.of());
    } else if (!code.isEmpty() && !Countries.codes().contains(code)) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
    }
    return code;
  }

  /** In which something is written; the reader's where nothing was chosen. */
  public static Language language(Submission sent, Language reader) {
    return Language.of(sent.text("language", 5)).orElse(reader);
  }

  /** What a filter asks for, where it is one of these; else empty. */
  public static String filter(Submission asked, String name, Collection<String> known) {
    String value = asked.text(name, 60);
    return known.contains(value) ? value : "";
  }

  /** Words that are looked for, cut where they are too many. */
  public static String words(Submission asked) {
    String typed = asked.text("q", WORDS);
    return typed.substring(0, Math.min(typed.length(), WORDS));
  }

  public static int page(Submission asked) {
    String page = asked.text("page", 6);
    return page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
  }

  /**
   * The same question with another page.
   *
   * @param names of the parameters that are kept
   */
  public static String address(String path, Submission asked, int page, String... names) {
    Address address = new Address(path);
    for (String name : names) {
      asked.all(name).forEach(value -> address.with(name, value));
    }
    return address.with("page", page > 1 ? String.valueOf(page) : "").toString();
  }

  /** An address of the web; empty for none; what is none is a problem. */
  public static String link(Submission sent, String name) {
    String typed = sent.text(name, LONGEST_LINK);
    if (!typed.isEmpty() && !isLink(typed)) {
      sent.problem(name, "communities.writing.link.wrong", Map.of());
    }
    return typed;
  }

  private static boolean isLink(String typed) {
    try {
      URI address = new URI(typed);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }

  /** What an address names; null where it is no id. */
  public static @Nullable UUID id(String typed) {
    return Submission.uuid(typed);
  }
}
