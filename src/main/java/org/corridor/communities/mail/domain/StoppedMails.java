package org.corridor.communities.mail.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleView;
import org.corridor.communities.Circles;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells members that mails of a circle came back, until they choose anew. */
@Component
class StoppedMails implements WaitsForPerson {

  private final SubscriptionTable subscriptions;
  private final Circles circles;
  private final Texts texts;

  StoppedMails(SubscriptionTable subscriptions, Circles circles, Texts texts) {
    this.subscriptions = subscriptions;
    this.circles = circles;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waiting(PersonId person, Language reader) {
    return subscriptions.of(person).stream()
        .filter(Subscription::isStopped)
        .flatMap(one -> circles.find(one.circle(), Optional.of(person)).stream())
        .filter(circle -> circles.isMember(circle.id(), person))
        .map(circle -> item(circle, reader))
        .toList();
  }

  private Item item(CircleView circle, Language reader) {
    return new Item(
        texts.text(reader, "communities.mail.stopped"),
        circle.name(),
        null,
        circle.id().path() + "/mail");
  }
}
