package org.corridor.people.imports.domain;

import java.util.List;
import java.util.Map;
import org.corridor.platform.sheet.Sheet;

/** Where the rows of one kind of list go. */
interface Target {

  ImportKind kind();

  /**
   * What would become of rows; saves nothing.
   *
   * @param seen keys of earlier rows of the same file, which are added to
   */
  List<Judgement> judge(ListImport list, List<Sheet.Line> lines, Map<String, Integer> seen);

  /** Takes a row in, in the transaction of the caller. Again it changes nothing. */
  Judgement act(ListImport list, Sheet.Line line);
}
