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
import org.corridor.communities.proofs.Records.Word;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members sign, withdraw, and say what became of it. */
@Service
@Transactional
public class SignPledges {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_WHY = 1_000;

  static final String NAME = "name";
  static final String WHY = "why";

  private static final int MOST_A_DAY = 100;

  private final PledgeTable pledges;
  private final SignatureTable signatures;
  private final ShowPledges show;
  private final Records records;
  private final Occasions occasions;
  private final CurrentPerson current;
  private final Attempts attempts;
  private final Clock clock;

  SignPledges(
      PledgeTable pledges,
      SignatureTable signatures,
      ShowPledges show,
      Records records,
      Occasions occasions,
      CurrentPerson current,
      Attempts attempts,
      Clock clock) {
    this.pledges = pledges;
    this.signatures = signatures;
    this.show = show;
    this.records = records;
    this.occasions = occasions;
    this.current = current;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * Signs the version that was read; again it does nothing.
   *
   * @param name as it will show, in the exported file too
   * @param fingerprint of the text that was read
   * @throws PledgeRefused where there is another text by now
   * @throws NoPledge where the person may not sign
   */
  public void sign(PledgeId id, String name, String fingerprint) {
    PersonId me = me();
    Pledge pledge = lock(id, me);
    if (!pledge.isUp() || pledge.hidden() || !occasions.takesPart(pledge.occasion(), me)) {
      throw new NoPledge();
    }
    Version version = pledges.versions(id).get(0);
    if (!version.fingerprint().equals(fingerprint)) {
      throw new PledgeRefused(PledgeRefused.Why.OTHER_TEXT);
    }
    Optional<Signature> before = signatures.standing(id, me);
    if (before.filter(one -> one.version() == version.number()).isPresent()) {
      return;
    }
    attempts.count(new Limit("pledge-signature", me.toString(), MOST_A_DAY, Duration.ofDays(1)));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", version.number());
    facts.put("fingerprint", fingerprint);
    int entry = records.append(id.value(), "signature", facts, List.of(new Word(NAME, me, name)));
    signatures.add(id, version.number(), entry, me, now());
  }

  /** Takes the signature back. It stays in the record, marked as withdrawn. */
  public void withdraw(PledgeId id) {
    Signature mine = mine(id);
    records.append(id.value(), "withdrawal", Map.of("of", mine.entry()), List.of());
    signatures.withdraw(mine.id(), now());
  }

  /**
   * Says what became of it. What was said before stays in the record.
   *
   * @param why may be empty where it was kept
   */
  public void report(PledgeId id, Outcome outcome, String why) {
    Signature mine = mine(id);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("of", mine.entry());
    facts.put("outcome", outcome.name());
    List<Word> words = why.isEmpty() ? List.of() : List.of(new Word(WHY, me(), why));
    signatures.report(mine.id(), outcome, records.append(id.value(), "outcome", facts, words));
  }

  private Signature mine(PledgeId id) {
    PersonId me = me();
    Pledge pledge = pledges.lock(id).orElseThrow(NoPledge::new);
    return signatures
        .standing(pledge.id(), me)
        .orElseThrow(
            () -> {
              show.readable(id, Optional.of(me));
              return new PledgeRefused(PledgeRefused.Why.NOT_SIGNED);
            });
  }

  private Pledge lock(PledgeId id, PersonId me) {
    Pledge pledge = pledges.lock(id).orElseThrow(NoPledge::new);
    return show.readable(pledge.id(), Optional.of(me));
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Sign in first"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
