package org.corridor.capacities.skills.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.CvReading;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.cv.CvFile;
import org.corridor.capacities.skills.cv.Passage;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;

/** Reads CVs, few at a time because they are read in memory. */
@Service
class ReadCv implements CvReading {

  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 20;
  private static final int MOST_PROPOSALS = 40;

  /** Of a score of about 1: below this a title or a skill means something else. */
  private static final double LIKE_A_NAME = 0.55;

  /** In running text more must agree, as most of it speaks of no skill at all. */
  private static final double MENTIONED = 0.57;

  private static final double STATED_FIRST = 1;
  private static final int EACH = 3;

  private final CurrentTaxonomy taxonomy;
  private final Semaphore reading = new Semaphore(AT_ONCE);

  ReadCv(CurrentTaxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  private record Ranked(Proposal proposal, double score, int place) {
    static Ranked better(Ranked one, Ranked other) {
      return other.score() > one.score() ? other : one;
    }
  }

  @Override
  public List<Proposal> read(byte[] file, Language written, Language reader) {
    boolean mine = false;
    try {
      mine = reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!mine) {
        throw new CvRefused(CvRefused.Reason.BUSY);
      }
      return proposals(CvFile.read(file), written, reader);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CvRefused(CvRefused.Reason.BUSY);
    } finally {
      if (mine) {
        reading.release();
      }
    }
  }

  private List<Proposal> proposals(List<Passage> passages, Language written, Language reader) {
    Map<ConceptId, Ranked> best = new HashMap<>();
    for (int place = 0; place < passages.size(); place++) {
      for (Ranked found : found(passages.get(place), place, written, reader)) {
        best.merge(found.proposal().concept().id(), found, Ranked::better);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::place))
        .limit(MOST_PROPOSALS)
        .map(Ranked::proposal)
        .toList();
  }

  private List<Ranked> found(Passage passage, int place, Language written, Language reader) {
    if (!passage.uri().isEmpty()) {
      return taxonomy.byUri(passage.uri(), reader).stream()
          .map(
              concept ->
                  new Ranked(new Proposal(concept.label(), concept), 2 * STATED_FIRST, place))
          .toList();
    }
    boolean name = passage.kind() != Passage.Kind.TEXT;
    List<CurrentTaxonomy.Scored> scored =
        name
            ? taxonomy.linked(passage.text(), written, reader, 1)
            : taxonomy.spokenOf(passage.text(), written, reader, EACH);
    return scored.stream()
        .filter(one -> one.score() >= (name ? LIKE_A_NAME : MENTIONED))
        .map(one -> ranked(one, passage, place))
        .toList();
  }

  private static Ranked ranked(CurrentTaxonomy.Scored one, Passage passage, int place) {
    NamedConcept concept = one.concept();
    String words =
        passage.kind() == Passage.Kind.TEXT
            ? FoundWords.of(passage.text(), one.label())
            : FoundWords.cut(passage.text());
    double stated = passage.kind() == Passage.Kind.TEXT ? 0 : STATED_FIRST;
    return new Ranked(new Proposal(words, concept), one.score() + stated, place);
  }
}
