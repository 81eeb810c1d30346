package org.corridor.communities.pledges.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.communities.pledges.domain.Pledge.Version;
import org.corridor.communities.proofs.Records;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members write pledges and put them up for signature. */
@Service
@Transactional
public class WritePledges {

  private static final int MOST_A_DAY = 30;

  private final PledgeTable pledges;
  private final SignatureTable signatures;
  private final Records records;
  private final Occasions occasions;
  private final CurrentPerson current;
  private final WriteToPeople mails;
  private final Attempts attempts;
  private final Clock clock;

  WritePledges(
      PledgeTable pledges,
      SignatureTable signatures,
      Records records,
      Occasions occasions,
      CurrentPerson current,
      WriteToPeople mails,
      Attempts attempts,
      Clock clock) {
    this.pledges = pledges;
    this.signatures = signatures;
    this.records = records;
    this.occasions = occasions;
    this.current = current;
    this.mails = mails;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Keeps a first draft, which only its author sees; a second time it changes nothing.
   *
   * @throws NoPledge where the person does not take part in the occasion
   */
  public void draft(PledgeId id, PledgeKind kind, @Nullable OccasionRef occasion, PledgeText text) {
    PersonId me = me();
    if (!occasions.takesPart(occasion, me)) {
      throw new NoPledge();
    }
    attempts.count(new Limit("pledge", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    pledges.add(Pledge.begin(id, kind, occasion, me, text, now()));
  }

  /**
   * The signed-in person's own.
   *
   * @throws NoPledge for one of others
   */
  @Transactional(readOnly = true)
  public Pledge own(PledgeId id) {
    return pledges.find(id).filter(one -> one.isBy(current.person())).orElseThrow(NoPledge::new);
  }

  /** Changes the words; what was put up before stays what was signed. */
  public void edit(PledgeId id, PledgeText text, int base) {
    Pledge pledge = lock(id);
    pledges.save(pledge.with(text, base, now()));
  }

  /**
   * Freezes the draft for signature. Who signed the version before is told that there is another.
   */
  public void putUp(PledgeId id) {
    Instant now = now();
    Pledge pledge = lock(id).putUp(now);
    PledgeText text = pledge.draft();
    String fingerprint = text.fingerprint(pledge.kind(), pledge.version());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", pledge.version());
    facts.put("fingerprint", fingerprint);
    facts.put("text", text.canonical(pledge.kind(), pledge.version()));
    records.begin(id.value());
    int entry = records.append(id.value(), "text", facts, List.of());
    pledges.save(pledge);
    pledges.freeze(id, new Version(pledge.version(), entry, text, fingerprint, now));
    signatures.of(id).stream()
        .filter(Signature::stands)
        .map(Signature::person)
        .flatMap(person -> Optional.ofNullable(person).stream())
        .distinct()
        .filter(person -> !person.equals(pledge.author()))
        .forEach(
            person ->
                mails.write(
                    person,
                    "communities.pledges.mail.version",
                    Map.of("title", text.title()),
                    id.path()));
  }

  /**
   * Removes a draft that was never put up.
   *
   * @throws PledgeRefused once it was
   */
  public void remove(PledgeId id) {
    if (lock(id).isUp()) {
      throw new PledgeRefused(PledgeRefused.Why.IS_UP);
    }
    pledges.remove(id);
  }

  private Pledge lock(PledgeId id) {
    return pledges.lock(id).filter(one -> one.isBy(current.person())).orElseThrow(NoPledge::new);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Sign in first"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
