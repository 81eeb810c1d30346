package org.corridor.communities.pledges.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.Muting;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.communities.pledges.PledgeOccasion.Occasion;
import org.corridor.communities.pledges.domain.Pledge.Version;
import org.corridor.communities.proofs.Records;
import org.corridor.communities.proofs.Records.Said;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.PresentPeople;
import org.corridor.people.Stewardship;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pledges, as far as whoever asks may read them. */
@Service
@Transactional(readOnly = true)
public class ShowPledges {

  static final int MOST = 200;

  private final PledgeTable pledges;
  private final SignatureTable signatures;
  private final Records records;
  private final Occasions occasions;
  private final CurrentPerson current;
  private final PresentPeople present;
  private final Muting muting;
  private final Stewardship stewards;

  ShowPledges(
      PledgeTable pledges,
      SignatureTable signatures,
      Records records,
      Occasions occasions,
      CurrentPerson current,
      PresentPeople present,
      Muting muting,
      Stewardship stewards) {
    this.pledges = pledges;
    this.signatures = signatures;
    this.records = records;
    this.occasions = occasions;
    this.current = current;
    this.present = present;
    this.muting = muting;
    this.stewards = stewards;
  }

  /**
   * A pledge in a list.
   *
   * @param text the latest that was put up
   * @param occasion null where it belongs to none
   */
  public record Row(Pledge pledge, PledgeText text, @Nullable Occasion occasion, int signatures) {}

  /**
   * A list of pledges.
   *
   * @param occasion null where all are shown
   * @param counts what came of those that are shown
   * @param begins whether the reader may write one here
   */
  public record Found(List<Row> rows, @Nullable Occasion occasion, Counts counts, boolean begins) {
    public Found {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Somebody who signed.
   *
   * @param name empty where it is not told: the person is erased, or not there for others now
   * @param why what they say of the outcome or the withdrawal; may be empty
   */
  public record Signer(Signature signature, String name, String why, boolean own) {}

  /**
   * All of one pledge.
   *
   * @param shown the latest version that was put up; null where none was
   * @param earlier the versions before it
   * @param signers of the latest version, withdrawn ones last
   * @param mine the reader's signature that stands; null where there is none
   * @param maySign whether the reader may sign the version shown
   */
  public record View(
      Pledge pledge,
      @Nullable Version shown,
      List<Version> earlier,
      List<Signer> signers,
      Map<Integer, Integer> signaturesOf,
      @Nullable Occasion occasion,
      Counts counts,
      @Nullable Signature mine,
      boolean maySign,
      boolean own) {
    public View {
      earlier = List.copyOf(earlier);
      signers = List.copyOf(signers);
      signaturesOf = Map.copyOf(signaturesOf);
    }
  }

  /**
   * The latest, of one occasion or of all.
   *
   * @throws NoPledge where the reader may not know of the occasion
   */
  public Found list(Optional<OccasionRef> of) {
    Optional<PersonId> reader = current.person();
    Occasion occasion =
        of.map(ref -> occasions.find(ref, reader).orElseThrow(NoPledge::new)).orElse(null);
    List<Pledge> all = of.map(ref -> pledges.up(ref, MOST)).orElseGet(() -> pledges.up(MOST));
    Set<PersonId> apart = reader.map(muting::apart).orElse(Set.of());
    Map<OccasionRef, Optional<Occasion>> known = new HashMap<>();
    List<Pledge> readable =
        all.stream()
            .filter(one -> one.author() == null || !apart.contains(one.author()))
            .filter(one -> readsOccasion(one, reader, known))
            .toList();
    Map<UUID, Version> latest = pledges.latest(ids(readable));
    List<Row> rows = new ArrayList<>();
    for (Pledge one : readable) {
      Version version = latest.get(one.id().value());
      if (version != null) {
        OccasionRef ref = one.occasion();
        rows.add(
            new Row(
                one,
                version.text(),
                ref == null ? null : known.getOrDefault(ref, Optional.empty()).orElse(null),
                signatures.counts(List.of(one.id().value())).signatures()));
      }
    }
    return new Found(
        rows,
        occasion,
        signatures.counts(ids(readable)),
        reader.filter(one -> occasions.takesPart(of.orElse(null), one)).isPresent());
  }

  private boolean readsOccasion(
      Pledge pledge, Optional<PersonId> reader, Map<OccasionRef, Optional<Occasion>> known) {
    OccasionRef ref = pledge.occasion();
    return ref == null
        || known.computeIfAbsent(ref, one -> occasions.find(one, reader)).isPresent();
  }

  private static List<UUID> ids(List<Pledge> pledges) {
    return pledges.stream().map(one -> one.id().value()).toList();
  }

  /** Those that the signed-in person wrote. */
  public List<Pledge> mine() {
    return current.person().map(pledges::of).orElse(List.of());
  }

  /**
   * The occasions at which the signed-in person may write one.
   *
   * @param asked one they come from; told too if they take part in it
   */
  public List<Occasion> occasions(Optional<OccasionRef> asked) {
    Optional<PersonId> me = current.person();
    List<Occasion> all = new ArrayList<>(me.map(occasions::of).orElse(List.of()));
    asked
        .filter(ref -> me.filter(person -> occasions.takesPart(ref, person)).isPresent())
        .flatMap(ref -> occasions.find(ref, me))
        .filter(one -> all.stream().noneMatch(known -> known.key().equals(one.key())))
        .ifPresent(all::add);
    return all;
  }

  /**
   * @throws NoPledge where the reader may not know of it
   */
  public View view(PledgeId id) {
    Optional<PersonId> reader = current.person();
    Pledge pledge = readable(id, reader);
    List<Version> versions = pledges.versions(id);
    Version shown = versions.isEmpty() ? null : versions.get(0);
    List<Signature> all = signatures.of(id);
    Map<Integer, Integer> standing = new HashMap<>();
    all.stream()
        .filter(Signature::stands)
        .forEach(one -> standing.merge(one.version(), 1, Integer::sum));
    Signature mine = reader.flatMap(person -> signatures.standing(id, person)).orElse(null);
    boolean signedThis = mine != null && mine.version() == pledge.version();
    OccasionRef ref = pledge.occasion();
    return new View(
        pledge,
        shown,
        versions.stream().skip(1).toList(),
        signers(pledge, all, reader),
        standing,
        ref == null ? null : occasions.find(ref, reader).orElse(null),
        signatures.counts(List.of(id.value())),
        mine,
        shown != null
            && !signedThis
            && reader.filter(person -> occasions.takesPart(ref, person)).isPresent(),
        pledge.isBy(reader));
  }

  private List<Signer> signers(Pledge pledge, List<Signature> all, Optional<PersonId> reader) {
    List<Said> words = records.words(pledge.id().value());
    Set<PersonId> there = present.present(words.stream().map(Said::person).distinct().toList());
    Set<PersonId> apart = reader.map(muting::apart).orElse(Set.of());
    Map<String, String> told = new HashMap<>();
    for (Said said : words) {
      boolean own = reader.filter(said.person()::equals).isPresent();
      if (own || there.contains(said.person()) && !apart.contains(said.person())) {
        told.put(said.entry() + said.role(), said.words());
      }
    }
    return all.stream()
        .filter(one -> one.version() == pledge.version())
        .sorted(Comparator.comparing(one -> !one.stands()))
        .map(
            one ->
                new Signer(
                    one,
                    told.getOrDefault(one.entry() + SignPledges.NAME, ""),
                    told.getOrDefault(one.outcomeEntry() + SignPledges.WHY, ""),
                    one.person() != null && reader.filter(one.person()::equals).isPresent()))
        .toList();
  }

  /**
   * The record of a pledge that was put up, to be verified by anybody.
   *
   * @throws NoPledge where the reader may not know of it, or it is a draft
   */
  @Transactional
  public byte[] file(PledgeId id) {
    Pledge pledge = readable(id, current.person());
    if (!pledge.isUp()) {
      throw new NoPledge();
    }
    return records.file(id.value());
  }

  Pledge readable(PledgeId id, Optional<PersonId> reader) {
    return pledges
        .find(id)
        .filter(one -> one.isBy(reader) || reads(one, reader))
        .orElseThrow(NoPledge::new);
  }

  private boolean reads(Pledge pledge, Optional<PersonId> reader) {
    OccasionRef ref = pledge.occasion();
    return pledge.isUp()
        && (!pledge.hidden() || stewards.amOne())
        && (ref == null || occasions.find(ref, reader).isPresent());
  }
}
