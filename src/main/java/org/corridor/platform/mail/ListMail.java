package org.corridor.platform.mail;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail of a list that somebody subscribed to: what others wrote, to be read in a mail program and
 * answered there. Unlike a {@link Mail} it comes in its own words, and it names others: whoever is
 * one of its writers has it taken back, as long as it lies here, by {@link Mails#withdraw}.
 *
 * @param language of the words around what was written
 * @param from the name it comes from; its address is that of all our mails
 * @param plain all of it, as plain text
 * @param html the same, a part of a page: safe to show
 * @param thread where it stands among the mails of its conversation
 * @param list where it comes from
 * @param answers whom an answer is for; null where it cannot be answered
 * @param subscription whose it is: named by what comes back as undeliverable, and asked once more
 *     right before it leaves ({@link Subscriptions})
 * @param unsubscribe the path that ends the subscription when something is posted to it, by anybody
 *     who holds it (RFC 8058)
 * @param page the path where it can be read on this site
 * @param writers by whom it is
 */
public record ListMail(
    Language language,
    String from,
    String subject,
    String plain,
    String html,
    Conversation thread,
    Source list,
    @Nullable MailKey answers,
    MailKey subscription,
    String unsubscribe,
    String page,
    Set<UUID> writers) {

  public ListMail {
    if (!unsubscribe.startsWith("/") || !page.startsWith("/")) {
      throw new IllegalArgumentException("Not a path on this site");
    }
    writers = Set.copyOf(writers);
  }

  /** Says nothing of what somebody wrote. */
  @Override
  public String toString() {
    return "ListMail";
  }

  /**
   * How mail programs put mails of one conversation together.
   *
   * @param id names this mail, the same for all who get it: letters, figures, dashes, at most 80
   * @param before ids of the mails before it: the first one, then the one it answers; may be empty
   */
  public record Conversation(String id, List<String> before) {
    public Conversation {
      before = List.copyOf(before);
      require(id);
      before.forEach(Conversation::require);
    }

    private static void require(String id) {
      if (!id.matches("[A-Za-z0-9-]{1,80}")) {
        throw new IllegalArgumentException("Not an id of a mail");
      }
    }
  }

  /**
   * @param id names the list for good: letters, figures, dashes, at most 60
   * @param name as people know it
   */
  public record Source(String id, String name) {
    public Source {
      if (!id.matches("[A-Za-z0-9-]{1,60}")) {
        throw new IllegalArgumentException("Not an id of a list");
      }
    }
  }
}
