package org.corridor.capacities.vacancies.imports.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.vacancies.imports.domain.VacancyImportTable.Outcome;
import org.corridor.platform.log.Discreet;
import org.corridor.platform.sheet.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of a file in, some at a time. What becomes of them, and how far it is, are saved
 * together: a process that is killed in the middle has lost nothing and doubles nothing when
 * another one goes on.
 */
@Component
class TakeVacanciesIn {

  private static final Logger LOG = LoggerFactory.getLogger(TakeVacanciesIn.class);
  private static final int BATCH = 100;

  private final VacancyImportTable imports;
  private final JudgeVacancies judge;
  private final TransactionTemplate batch;
  private final TransactionTemplate part;
  private final Clock clock;

  TakeVacanciesIn(
      VacancyImportTable imports,
      JudgeVacancies judge,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.imports = imports;
    this.judge = judge;
    this.batch = new TransactionTemplate(transactions);
    this.part = new TransactionTemplate(transactions);
    this.part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.clock = clock;
  }

  /**
   * Until the end, or until the import is gone.
   *
   * @throws IllegalStateException if this node is being stopped: the job is not done then, and goes
   *     on elsewhere or later
   */
  void all(UUID id) {
    while (Boolean.TRUE.equals(batch.execute(status -> some(id)))) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("Stopped between two batches");
      }
    }
  }

  /** Whether there is more. */
  private boolean some(UUID id) {
    Optional<VacancyImport> running =
        imports.lock(id).filter(one -> one.state() == VacancyImport.State.RUNNING);
    if (running.isEmpty()) {
      return false;
    }
    VacancyImport list = running.get();
    List<Sheet.Line> next = imports.after(id, list.position(), true, BATCH);
    imports.note(id, together(list, next));
    boolean more = next.size() == BATCH;
    int position = next.isEmpty() ? list.position() : next.get(next.size() - 1).number();
    imports.move(
        id,
        more ? VacancyImport.State.RUNNING : VacancyImport.State.DONE,
        position,
        clock.instant());
    return more;
  }

  /** All at once; one by one where that fails, so that one row stops no other. */
  private List<Outcome> together(VacancyImport list, List<Sheet.Line> lines) {
    try {
      List<Outcome> all = part.execute(status -> judge.act(list, lines));
      return all == null ? List.of() : all;
    } catch (RuntimeException e) {
      List<Outcome> each = new ArrayList<>();
      lines.forEach(line -> each.add(alone(list, line)));
      return each;
    }
  }

  private Outcome alone(VacancyImport list, Sheet.Line line) {
    Outcome failed = Outcome.wrong(line.number(), List.of(CellProblem.of(null, "failed")));
    try {
      List<Outcome> one = part.execute(status -> judge.act(list, List.of(line)));
      return one == null || one.isEmpty() ? failed : one.get(0);
    } catch (RuntimeException e) {
      LOG.warn("A row could not be imported: {}", Discreet.message(e));
      return failed;
    }
  }
}
