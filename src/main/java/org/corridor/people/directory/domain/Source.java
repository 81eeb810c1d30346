package org.corridor.people.directory.domain;

import java.util.Collection;
import java.util.List;

/** Where the entries of a kind come from. */
interface Source {

  Kind kind();

  /** Those of the numbers that are to be found, in no order. */
  List<Entry> entries(Collection<Long> listings);

  /** The next ones, by number. */
  List<Entry> after(long listing, int most);
}
