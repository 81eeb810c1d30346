package org.corridor.communities.mail.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.communities.threads.PostWritten;
import org.corridor.communities.threads.Threads;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.jobs.DueJobs;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Each new post goes to those who want each one. In batches, each with its mails in one
 * transaction, so that a job that is interrupted goes on where it was and nobody gets a post twice.
 */
@Service
class SendPosts {

  private static final int AT_ONCE = 100;

  private final SubscriptionTable subscriptions;
  private final PostMails posts;
  private final AnswerTable answers;
  private final Circles circles;
  private final Threads threads;
  private final Admitted admitted;
  private final WriteToPeople people;
  private final MailWords words;
  private final DueJobs jobs;
  private final TransactionOperations transaction;

  SendPosts(
      SubscriptionTable subscriptions,
      PostMails posts,
      AnswerTable answers,
      Circles circles,
      Threads threads,
      Admitted admitted,
      WriteToPeople people,
      MailWords words,
      DueJobs jobs,
      TransactionOperations transaction) {
    this.subscriptions = subscriptions;
    this.posts = posts;
    this.answers = answers;
    this.circles = circles;
    this.threads = threads;
    this.admitted = admitted;
    this.people = people;
    this.words = words;
    this.jobs = jobs;
    this.transaction = transaction;
  }

  /** In the transaction that writes the post: the job exists if and only if the post does. */
  @EventListener
  void begin(PostWritten post) {
    if (subscriptions.anyForEach(post.circle())) {
      posts.add(post);
      jobs.begin(MailJobs.SEND_POST, Long.toString(post.post()));
    }
  }

  void send(long post) {
    while (Boolean.TRUE.equals(transaction.execute(status -> batch(post)))) {
      // The next ones.
    }
  }

  private boolean batch(long id) {
    Optional<PostMail> post = posts.lock(id);
    List<Subscription> next = post.map(one -> subscriptions.next(one, AT_ONCE)).orElseGet(List::of);
    if (post.isEmpty() || next.isEmpty()) {
      return false;
    }
    next.forEach(one -> send(post.get(), one));
    posts.upto(id, next.get(next.size() - 1).id());
    return next.size() == AT_ONCE;
  }

  private void send(PostMail post, Subscription to) {
    if (!admitted.gets(to)) {
      return;
    }
    Optional<CircleView> circle = circles.find(post.circle(), Optional.of(to.person()));
    Optional<Said> said = threads.post(post.thread(), post.number(), to.person());
    if (circle.isPresent() && said.isPresent()) {
      Set<PersonId> writers = posts.writers(List.of(said.get()));
      long answer = answers.number(post.thread(), to.person());
      people.write(
          to.person(),
          reader -> words.post(reader, circle.get(), said.get(), to.id(), answer, writers));
    }
  }
}
