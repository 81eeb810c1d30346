package org.corridor.people.imports.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.log.Discreet;
import org.corridor.platform.sheet.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of a list in, some at a time. What becomes of them, and how far it is, are saved
 * together: a process that is killed in the middle has lost nothing and doubles nothing when
 * another one goes on.
 */
@Component
class TakeRowsIn {

  private static final Logger LOG = LoggerFactory.getLogger(TakeRowsIn.class);
  private static final int BATCH = 200;

  private final ListImports lists;
  private final ImportRows rows;
  private final List<Target> targets;
  private final TransactionTemplate batch;
  private final TransactionTemplate row;
  private final Clock clock;

  TakeRowsIn(
      ListImports lists,
      ImportRows rows,
      List<Target> targets,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.targets = targets;
    this.batch = new TransactionTemplate(transactions);
    this.row = new TransactionTemplate(transactions);
    this.row.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.clock = clock;
  }

  /**
   * Until the end, or until the list is gone.
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
    Optional<ListImport> running =
        lists.lock(id).filter(list -> list.state() == ListImport.State.RUNNING);
    if (running.isEmpty()) {
      return false;
    }
    ListImport list = running.get();
    List<Sheet.Line> next = rows.soundAfter(id, list.position(), BATCH);
    List<Judgement> done = new ArrayList<>();
    next.forEach(line -> done.add(one(list, line)));
    rows.judge(id, done);
    boolean more = next.size() == BATCH;
    int position = next.isEmpty() ? list.position() : next.get(next.size() - 1).number();
    lists.move(
        id, more ? ListImport.State.RUNNING : ListImport.State.DONE, position, clock.instant());
    return more;
  }

  /** A row that fails for a reason nobody thought of is an error of its own, and stops no other. */
  private Judgement one(ListImport list, Sheet.Line line) {
    try {
      return row.execute(status -> target(list).act(list, line));
    } catch (RuntimeException e) {
      LOG.warn("A row could not be imported: {}", Discreet.message(e));
      return Judgement.wrong(line.number(), List.of(RowProblem.of(null, "failed")));
    }
  }

  private Target target(ListImport list) {
    return targets.stream()
        .filter(target -> target.kind() == list.kind())
        .findFirst()
        .orElseThrow();
  }
}
