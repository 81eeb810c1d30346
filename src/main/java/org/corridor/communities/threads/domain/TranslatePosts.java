package org.corridor.communities.threads.domain;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.communities.threads.ThreadId;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members ask each other for a translation, and give one, which is credited to them. */
@Service
@Transactional
public class TranslatePosts {

  private final ReadThreads read;
  private final InCircle inCircle;
  private final Translations translations;
  private final WriteToPeople mails;
  private final Clock clock;

  TranslatePosts(
      ReadThreads read,
      InCircle inCircle,
      Translations translations,
      WriteToPeople mails,
      Clock clock) {
    this.read = read;
    this.inCircle = inCircle;
    this.translations = translations;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * A post to be translated.
   *
   * @param wished languages that readers asked for
   */
  public record Task(ReadThreads.View view, ReadThreads.Shown post, List<Language> wished) {}

  /** For members, while the post can be read. */
  @Transactional(readOnly = true)
  public Task task(ThreadId thread, int number) {
    ReadThreads.View view = read.show(thread, (number - 1) / ReadThreads.A_PAGE + 1);
    inCircle.member(view.thread().circle(), inCircle.require());
    ReadThreads.Shown post =
        view.posts().stream()
            .filter(one -> one.post().number() == number && one.post().removed() == null)
            .findFirst()
            .orElseThrow(NoSuchThread::new);
    return new Task(view, post, translations.wished(post.post().id()));
  }

  public void wish(ThreadId thread, int number, Language language) {
    translations.wish(task(thread, number).post().post().id(), language, inCircle.require());
  }

  /** Who waited for it is told, once. */
  public void give(UUID id, ThreadId thread, int number, Language language, String words) {
    Task task = task(thread, number);
    PersonId me = inCircle.require();
    Membership mine = inCircle.member(task.view().thread().circle(), me);
    long post = task.post().post().id();
    translations.give(
        id, post, language, mine.id(), words, clock.instant().truncatedTo(ChronoUnit.MICROS));
    translations.fulfil(post, language).stream()
        .filter(one -> !one.equals(me))
        .forEach(
            one ->
                mails.write(
                    one, "communities.threads.mail.translated", Map.of(), thread.path(number)));
  }

  public void takeBack(UUID id) {
    translations.takeBack(id, inCircle.require());
  }
}
