package org.corridor.people.imports.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.security.TooManyAttempts;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks members who were imported with an address, once each and a few at a time, so that the mail
 * server of an operator is not taken for one that sends what nobody asked for.
 */
@Component
class SendOffers {

  /** In one run; there are twelve in an hour. */
  static final int MOST = 100;

  private final MembershipOffers offers;
  private final Organisations organisations;
  private final Correspondence correspondence;
  private final Attempts attempts;
  private final Texts texts;
  private final Clock clock;

  SendOffers(
      MembershipOffers offers,
      Organisations organisations,
      Correspondence correspondence,
      Attempts attempts,
      Texts texts,
      Clock clock) {
    this.offers = offers;
    this.organisations = organisations;
    this.correspondence = correspondence;
    this.attempts = attempts;
    this.texts = texts;
    this.clock = clock;
  }

  @Transactional
  void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (MembershipOffers.Offer offer : offers.unsent(MOST)) {
      organisations
          .find(offer.organisation())
          .ifPresentOrElse(
              organisation -> send(offer, organisation, now), () -> offers.remove(offer.id()));
    }
  }

  private void send(MembershipOffers.Offer offer, OrganisationView organisation, Instant now) {
    try {
      attempts.count(new Limit("membership-offer", offer.email().value(), 5, Duration.ofDays(1)));
    } catch (TooManyAttempts later) {
      return;
    }
    Language language =
        correspondence
            .find(offer.email())
            .map(Correspondence.Correspondent::language)
            .orElse(offer.entry().language());
    String held =
        String.join(
            language == Language.AR ? "، " : ", ",
            OfferParts.of(offer.entry()).stream().map(key -> texts.text(language, key)).toList());
    correspondence.write(
        offer.email(),
        language,
        "people.mail.membership",
        Map.of("organisation", organisation.name(), "held", held),
        "/membership/" + offers.send(offer.id(), now).token());
  }
}
