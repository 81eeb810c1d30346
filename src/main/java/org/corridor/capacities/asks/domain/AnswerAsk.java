package org.corridor.capacities.asks.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.corridor.capacities.asks.AskAccepted;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.domain.AskWords.Said;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the two sides of an ask do with it. For whom it is none of theirs there is no such ask
 * ({@link NoSuchAsk}); what is no longer as they saw it changes nothing ({@link NotAsItStands}).
 */
@Service
@Transactional
public class AnswerAsk {

  private final AskTable asks;
  private final AskWords words;
  private final Mutes mutes;
  private final Askers askers;
  private final Delivery delivery;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerAsk(
      AskTable asks,
      AskWords words,
      Mutes mutes,
      Askers askers,
      Delivery delivery,
      ApplicationEventPublisher events,
      Clock clock) {
    this.asks = asks;
    this.words = words;
    this.mutes = mutes;
    this.askers = askers;
    this.delivery = delivery;
    this.events = events;
    this.clock = clock;
  }

  /** The person asked says yes to the terms of this revision. */
  public void accept(AskId id, String name, String reach, int base) {
    Ask accepted = asPerson(id).accept(name, reach, base, now());
    asks.save(accepted);
    delivery.tellAskers("accepted", accepted);
    events.publishEvent(new AskAccepted(id, accepted.kind(), accepted.errand()));
  }

  public void decline(AskId id, DeclineReason why, String said) {
    Ask declined = asPerson(id).decline(why, said, now());
    asks.save(declined);
    delivery.tellAskers("declined", declined);
  }

  /** Either side says something; what is said twice under one number is said once. */
  public void say(AskId id, UUID number, String said) {
    PersonId me = askers.me();
    Ask ask = lock(id);
    Side side = side(ask, me);
    ask.requireWaiting();
    long before = words.of(id).stream().filter(one -> one.side() == side).count();
    if (before >= Ask.MOST_SAID) {
      throw new NotAsItStands();
    }
    if (words.add(new Said(number, id, side, said, now()), me)) {
      tellOther(side, "said", ask);
    }
  }

  /** The asking side offers other terms. */
  public void offer(AskId id, AskTerms terms, int base) {
    Ask changed = asAsker(id).withTerms(terms, base, now());
    asks.save(changed);
    tellOther(Side.ASKER, "offered", changed);
  }

  public void withdraw(AskId id) {
    Ask withdrawn = asAsker(id).withdraw(now());
    asks.save(withdrawn);
    tellOther(Side.ASKER, "withdrawn", withdrawn);
  }

  /** Either side notes what came of a yes. */
  public void record(AskId id, Outcome what, String why) {
    Ask ask = lock(id);
    side(ask, askers.me());
    asks.save(ask.cameTo(what, why));
  }

  /** Nothing of this organisation reaches the person any more; to it their asks look unanswered. */
  public void mute(AskId id) {
    Ask ask = asPerson(id);
    mutes.add(askers.me(), ask.organisation(), now());
  }

  public void unmute(OrganisationId organisation) {
    PersonId me = askers.me();
    askers.same(organisation).forEach(one -> mutes.remove(me, one));
  }

  /** Stewards look at it; the asker does not learn of it. */
  public void report(AskId id, String why) {
    Ask ask = asPerson(id);
    if (ask.reported() == null) {
      asks.save(ask.reported(now(), why));
    }
  }

  private void tellOther(Side by, String what, Ask ask) {
    PersonId person = ask.person();
    if (by == Side.PERSON) {
      delivery.tellAskers(what, ask);
    } else if (person != null && !mutes.mutes(person, askers.same(ask.organisation()))) {
      delivery.write(person, what + "-to-you", ask);
    }
  }

  private Ask asPerson(AskId id) {
    Ask ask = lock(id);
    if (side(ask, askers.me()) != Side.PERSON) {
      throw new NoSuchAsk();
    }
    return ask;
  }

  private Ask asAsker(AskId id) {
    Ask ask = lock(id);
    if (!askers.speaksFor(askers.me(), ask.organisation())) {
      throw new NoSuchAsk();
    }
    return ask;
  }

  private Side side(Ask ask, PersonId me) {
    if (ask.isAskedOf(me)) {
      return Side.PERSON;
    }
    if (askers.speaksFor(me, ask.organisation())) {
      return Side.ASKER;
    }
    throw new NoSuchAsk();
  }

  private Ask lock(AskId id) {
    askers.me();
    return asks.lock(id).orElseThrow(NoSuchAsk::new);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
