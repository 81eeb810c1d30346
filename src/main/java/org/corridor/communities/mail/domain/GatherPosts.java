package org.corridor.communities.mail.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.threads.Threads;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What was written since the last time goes out as one mail, in the morning. Each subscription in a
 * transaction of its own that also notes the day: a job that runs again goes on where it was.
 */
@Service
class GatherPosts {

  static final int MOST = 50;

  private final SubscriptionTable subscriptions;
  private final PostMails posts;
  private final Circles circles;
  private final Threads threads;
  private final Admitted admitted;
  private final WriteToPeople people;
  private final MailWords words;
  private final Clock clock;
  private final TransactionOperations transaction;

  GatherPosts(
      SubscriptionTable subscriptions,
      PostMails posts,
      Circles circles,
      Threads threads,
      Admitted admitted,
      WriteToPeople people,
      MailWords words,
      Clock clock,
      TransactionOperations transaction) {
    this.subscriptions = subscriptions;
    this.posts = posts;
    this.circles = circles;
    this.threads = threads;
    this.admitted = admitted;
    this.people = people;
    this.words = words;
    this.clock = clock;
    this.transaction = transaction;
  }

  void gather() {
    gather(LocalDate.now(clock));
    posts.removeOld();
  }

  void gather(LocalDate today) {
    for (long id : subscriptions.gathered(today)) {
      transaction.executeWithoutResult(
          status ->
              subscriptions
                  .lock(id)
                  .filter(one -> !one.isStopped() && one.pace().isDue(one.mailedOn(), today))
                  .ifPresent(one -> gather(one, today)));
    }
  }

  private void gather(Subscription one, LocalDate today) {
    Optional<CircleView> circle = circles.find(one.circle(), Optional.of(one.person()));
    if (circle.isEmpty() || !admitted.gets(one)) {
      return;
    }
    List<Said> said = threads.since(one.circle(), one.person(), one.sentUntil(), MOST);
    subscriptions.save(one.gathered(said.isEmpty() ? one.sentUntil() : last(said), today));
    Set<PersonId> writers = posts.writers(said);
    if (writers.stream().anyMatch(writer -> !writer.equals(one.person()))) {
      people.write(
          one.person(),
          reader -> words.gathered(reader, circle.get(), said, one.id(), today, writers));
    }
  }

  private static Instant last(List<Said> said) {
    return said.get(said.size() - 1).at();
  }
}
