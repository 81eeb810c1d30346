package org.corridor.people.registrations.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.KeptAccounts;
import org.corridor.people.organisations.domain.ActingFor;
import org.corridor.people.registrations.domain.RegistrationAct.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases accounts that an organisation keeps and nobody has touched for two years, after telling
 * the organisation a month before: what somebody agreed to is not kept for good by being forgotten.
 */
@Component
class EraseForgotten {

  static final Period KEPT = Period.ofYears(2);
  static final Duration NOTICE = Duration.ofDays(30);

  /** At one time; the rest follows with the next run. */
  private static final int MOST = 500;

  private final Registrations registrations;
  private final KeptAccounts accounts;
  private final Organisations organisations;
  private final ActingFor acting;
  private final Correspondence correspondence;
  private final Clock clock;

  EraseForgotten(
      Registrations registrations,
      KeptAccounts accounts,
      Organisations organisations,
      ActingFor acting,
      Correspondence correspondence,
      Clock clock) {
    this.registrations = registrations;
    this.accounts = accounts;
    this.organisations = organisations;
    this.acting = acting;
    this.correspondence = correspondence;
    this.clock = clock;
  }

  @Transactional
  void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant forgotten = ZonedDateTime.now(clock).minus(KEPT).toInstant();
    warn(now, registrations.untouchedSince(forgotten.plus(NOTICE), false, MOST));
    registrations.untouchedSince(forgotten, true, MOST).stream()
        .filter(one -> one.warned() != null && !one.warned().plus(NOTICE).isAfter(now))
        .forEach(one -> close(one, now));
  }

  /** From here on it is an account that was closed and is due. */
  private void close(Registration one, Instant now) {
    if (accounts.close(one.person(), now)) {
      registrations.note(one.person(), null, Kind.CLOSED, now);
    }
  }

  private void warn(Instant now, List<Registration> all) {
    Map<OrganisationId, Long> counts =
        all.stream()
            .filter(one -> registrations.warn(one.person(), now))
            .peek(one -> registrations.note(one.person(), null, Kind.WARNED, now))
            .collect(Collectors.groupingBy(Registration::organisation, Collectors.counting()));
    counts.forEach(this::tell);
  }

  private void tell(OrganisationId id, long count) {
    organisations
        .find(id)
        .ifPresent(
            organisation ->
                acting
                    .representatives(id)
                    .forEach(
                        person ->
                            correspondence.write(
                                person,
                                "people.mail.forgotten-people",
                                Map.of(
                                    "organisation", organisation.name(),
                                    "count", String.valueOf(count)),
                                organisation.path() + "/registered")));
  }
}
