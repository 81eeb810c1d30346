package org.corridor.capacities.roster.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.corridor.capacities.AgeGroup;
import org.corridor.capacities.Sector;
import org.corridor.capacities.Sex;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OwnFacts;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with their own entry. Each call acts on the signed-in person's and on nobody
 * else's; where nobody is signed in it throws {@link AccessDeniedException}.
 */
@Service
@Transactional
public class KeepEntry {

  private final EntryTable entries;
  private final ConsentTable consents;
  private final OwnFacts facts;
  private final CurrentPerson current;
  private final Clock clock;

  KeepEntry(
      EntryTable entries,
      ConsentTable consents,
      OwnFacts facts,
      CurrentPerson current,
      Clock clock) {
    this.entries = entries;
    this.consents = consents;
    this.facts = facts;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Which form saves.
   *
   * @param base number of the revision that it was filled from
   * @param writer names it
   */
  public record Form(int base, String writer) {}

  /**
   * One's own entry; one that is not saved yet, begun with what the profile says, where there is
   * none.
   */
  @Transactional(readOnly = true)
  public Entry mine(Language reader) {
    PersonId me = me();
    return entries.of(me).orElseGet(() -> Entry.begun(me, reader, taken(me), now()));
  }

  private Circumstances taken(PersonId me) {
    OwnFacts.Facts known = facts.of(me);
    OwnFacts.Whereabouts nowhere = new OwnFacts.Whereabouts("", "");
    OwnFacts.Whereabouts origin = known.origin().stream().findFirst().orElse(nowhere);
    OwnFacts.Whereabouts residence = known.residence().stream().findFirst().orElse(nowhere);
    return new Circumstances(
        residence.country(),
        origin.country(),
        origin.town(),
        known.ties(),
        known.working(),
        Set.of(),
        Set.of(),
        false);
  }

  /**
   * @param written the language of new words
   * @param source the campaign that somebody came by; empty for none
   * @throws ChangedElsewhere if another form was faster; so in all that save
   */
  public Entry say(Form form, List<SkillLine> skills, Language written, String source) {
    return save(form, written, entry -> entry.saying(skills, written).by(source));
  }

  /**
   * Adds skills to those that stand there, which stay as they are; none is there twice.
   *
   * @return how many are new; where none is, nothing is saved
   * @throws TooManySkills where there is no room for them
   */
  public int add(List<SkillLine> skills, Language written, String source) {
    Entry now = mine(written);
    Entry more = now.adding(skills);
    int added = more.skills().size() - now.skills().size();
    if (added > 0 && !entries.save(more.by(source).saved(UUID.randomUUID().toString(), now()))) {
      throw new ChangedElsewhere();
    }
    return added;
  }

  public Entry know(Form form, List<KnownSkill> skills, Language reader) {
    return save(form, reader, entry -> entry.knowing(skills));
  }

  public Entry live(
      Form form,
      Circumstances circumstances,
      @Nullable Sex sex,
      @Nullable AgeGroup age,
      Language reader) {
    return save(form, reader, entry -> entry.living(circumstances, sex, age));
  }

  private Entry save(Form form, Language reader, UnaryOperator<Entry> change) {
    Entry now = mine(reader);
    if (form.base() != now.revision() && !form.writer().equals(now.writer())) {
      throw new ChangedElsewhere();
    }
    Entry saved = change.apply(now).saved(form.writer(), now());
    if (!entries.save(saved)) {
      throw new ChangedElsewhere();
    }
    return saved;
  }

  /** All that was agreed to, the latest first. */
  @Transactional(readOnly = true)
  public List<RosterConsent> consents() {
    return entries.of(me()).map(entry -> consents.of(entry.id())).orElse(List.of());
  }

  /**
   * Agrees to exactly this; what was agreed to and is not named is taken back at once. Without an
   * entry nothing happens.
   *
   * @param sectors in which the person may be found
   * @param others purposes that are not asked sector by sector
   */
  public void agree(Set<Sector> sectors, Set<Purpose> others, Language read) {
    entries.of(me()).ifPresent(entry -> agree(entry, sectors, others, read, now()));
  }

  private void agree(
      Entry entry, Set<Sector> sectors, Set<Purpose> others, Language read, Instant now) {
    for (Sector sector : Sector.values()) {
      decide(entry, Purpose.REQUESTS, sector, sectors.contains(sector), read, now);
    }
    EnumSet.of(Purpose.FIGURES, Purpose.REMINDER)
        .forEach(purpose -> decide(entry, purpose, null, others.contains(purpose), read, now));
  }

  private void decide(
      Entry entry,
      Purpose purpose,
      @Nullable Sector sector,
      boolean yes,
      Language read,
      Instant now) {
    if (yes) {
      consents.give(entry.id(), purpose, sector, read, now);
    } else {
      consents.withdraw(entry.id(), purpose, sector, now);
    }
  }

  /** It is right as it is: it can be found, and is asked about in a year. */
  public void confirm() {
    entries.of(me()).ifPresent(entry -> entries.state(entry.id(), EntryState.AWAKE, now()));
  }

  /** Not to be found until the person says otherwise. */
  public void pause() {
    entries.of(me()).ifPresent(entry -> entries.state(entry.id(), EntryState.PAUSED, now()));
  }

  /** Takes it out of the roster, with all that was agreed to. */
  public void leave() {
    entries.remove(me());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
