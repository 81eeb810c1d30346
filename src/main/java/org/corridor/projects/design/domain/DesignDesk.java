package org.corridor.projects.design.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.DesignReader;
import org.corridor.projects.design.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one can do with designs. Every call decides first whether the person at the other end may
 * open the design ({@link DesignNotFound}, {@link DesignOfAnother}); nothing that was saved is ever
 * lost: changes, undo and restore each add a revision.
 */
@Service
@Transactional
public class DesignDesk implements DesignReader {

  private final Designs designs;
  private final CurrentPerson current;
  private final Clock clock;

  DesignDesk(Designs designs, CurrentPerson current, Clock clock) {
    this.designs = designs;
    this.current = current;
    this.clock = clock;
  }

  /** A new design, of the signed-in person or of whoever holds its link. */
  public Design start(DesignContent content) {
    return add(Design.start(viewer(), content, false, now()));
  }

  public Design startSample(PersonId owner, DesignContent content) {
    return add(Design.start(owner, content, true, now()));
  }

  /** A copy as a new design of the same person; its history begins anew. */
  public Design duplicate(DesignKey key, UnaryOperator<DesignContent> rename) {
    return start(rename.apply(open(key).content()));
  }

  @Transactional(readOnly = true)
  public Design open(DesignKey key) {
    return allowed(designs.find(key));
  }

  @Override
  @Transactional(readOnly = true)
  public DesignContent read(DesignKey key) {
    return open(key).content();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<DesignContent> find(DesignKey key) {
    return designs
        .find(key)
        .filter(design -> !design.isDeleted() && design.mayOpen(viewer()))
        .map(Design::content);
  }

  /**
   * Saves what one step says now. Returns the design unchanged where nothing differs, so that a
   * second click adds nothing.
   */
  public Design change(DesignKey key, Step step, UnaryOperator<DesignContent> change) {
    Design design = allowed(designs.findForChange(key));
    return changed(design, step, change);
  }

  /**
   * The same for a form that somebody had open for a while: if the part it edits was saved since
   * then from elsewhere, nothing is saved.
   *
   * @throws ChangedMeanwhile with the design as it stands now
   */
  public Design change(DesignKey key, Step step, Edit edit) {
    Design design = allowed(designs.findForChange(key));
    if (!edit.changes(design.content())) {
      return design;
    }
    if (wasOvertaken(design, edit)) {
      throw new ChangedMeanwhile(design);
    }
    Design changed = design.changedTo(edit.change().apply(design.content()), now());
    if (edit.hasWriter()) {
      designs.dropHeadOf(design, step, edit.writer());
    }
    designs.save(changed);
    designs.addRevision(changed, Design.Revision.of(changed, step), edit.writer());
    return changed;
  }

  /** Whether anybody else saved what the form edits, after it was opened or last saved itself. */
  private boolean wasOvertaken(Design design, Edit edit) {
    int own = edit.hasWriter() ? designs.lastOf(design.key(), edit.writer()) : 0;
    int since = Math.max(edit.base(), own);
    if (since >= design.revision()) {
      return false;
    }
    return designs
        .revision(design.key(), since)
        .map(then -> !edit.part().apply(then.content()).equals(edit.part().apply(design.content())))
        .orElse(true);
  }

  private Design changed(Design design, Step step, UnaryOperator<DesignContent> change) {
    return design.content().changesBy(change)
        ? save(design.changedTo(change.apply(design.content()), now()), step)
        : design;
  }

  /**
   * Back to what stood before the last change; undoing again goes back further. The new revision
   * names the step whose change was undone. Empty where there is nothing before.
   */
  public Optional<Design> undo(DesignKey key) {
    Design design = allowed(designs.findForChange(key));
    return designs
        .revision(key, design.revision())
        .flatMap(head -> designs.revision(key, head.origin()))
        .flatMap(
            undone ->
                designs
                    .before(key, undone.number())
                    .map(earlier -> bringBack(design, earlier, undone.step(), true)));
  }

  /** Brings back an earlier revision, as a new one. */
  public Optional<Design> restore(DesignKey key, int number) {
    Design design = allowed(designs.findForChange(key));
    return designs.revision(key, number).map(earlier -> bringBack(design, earlier, null, false));
  }

  @Transactional(readOnly = true)
  public List<Design.Revision> history(DesignKey key, int most) {
    return designs.revisions(open(key).key(), most);
  }

  @Transactional(readOnly = true)
  public Optional<Design.Revision> revision(DesignKey key, int number) {
    return designs.revision(open(key).key(), number);
  }

  /** Makes the design the signed-in person's own: from now on the link alone opens nothing. */
  public Design claim(DesignKey key) {
    Design design = allowed(designs.findForChange(key));
    PersonId person = viewer();
    if (person == null) {
      throw new DesignOfAnother();
    }
    Design claimed = design.ownedBy(person);
    designs.save(claimed);
    return claimed;
  }

  /** Puts it into the bin, from where {@link #takeBack} fetches it. */
  public Design delete(DesignKey key) {
    return mark(key, now());
  }

  public Design takeBack(DesignKey key) {
    return mark(key, null);
  }

  /** Live and binned designs of the signed-in person, the latest changed first. */
  @Transactional(readOnly = true)
  public List<Design> mine() {
    PersonId person = viewer();
    return person == null ? List.of() : designs.ownedBy(person);
  }

  private Design bringBack(
      Design design, Design.Revision earlier, @Nullable Step step, boolean undo) {
    Design back = design.changedTo(earlier.content(), now());
    designs.save(back);
    Integer restores = undo ? earlier.origin() : earlier.number();
    designs.addRevision(
        back,
        new Design.Revision(back.revision(), step, back.content(), back.changed(), restores, undo),
        "");
    return back;
  }

  private Design mark(DesignKey key, @Nullable Instant deleted) {
    Design marked = allowed(designs.findForChange(key)).deletedAt(deleted);
    designs.save(marked);
    return marked;
  }

  private Design save(Design design, @Nullable Step step) {
    designs.save(design);
    designs.addRevision(design, Design.Revision.of(design, step), "");
    return design;
  }

  private Design add(Design design) {
    designs.add(design, null);
    return design;
  }

  private Design allowed(Optional<Design> found) {
    Design design = found.orElseThrow(DesignNotFound::new);
    if (!design.mayOpen(viewer())) {
      throw new DesignOfAnother();
    }
    return design;
  }

  private @Nullable PersonId viewer() {
    return current.person().orElse(null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
  }
}
