package org.corridor.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as programs get it.
 *
 * @param total entries of the whole list
 * @param page from 1
 * @param next address of the next page; null on the last one
 * @param previous address of the one before; null on the first one
 */
public record ApiPage<T>(
    int total,
    int page,
    int pages,
    int size,
    @Nullable String next,
    @Nullable String previous,
    List<T> entries) {

  /** As parameters may say it: entries a page at most. */
  public static final int MOST = 100;

  /** Pages are counted up to here. */
  public static final int LAST = 100_000;

  public ApiPage {
    entries = List.copyOf(entries);
  }

  /** What a page is asked for by. */
  public record Asked(int page, int size) {

    /** The entries of the page; none after the last one. */
    public <E> List<E> of(List<E> all) {
      int from = (int) Math.min((long) (page - 1) * size, all.size());
      return all.subList(from, Math.min(from + size, all.size()));
    }

    /**
     * @param address of the list, with its other parameters
     */
    public <E> ApiPage<E> page(int total, List<E> entries, String address) {
      int pages = Math.max(1, (total + size - 1) / size);
      return new ApiPage<>(
          total,
          page,
          pages,
          size,
          page < pages ? at(address, page + 1) : null,
          page > 1 ? at(address, Math.min(page - 1, pages)) : null,
          entries);
    }

    private String at(String address, int other) {
      return new Address(address)
          .with("page", Integer.toString(other))
          .with("size", Integer.toString(size))
          .toString();
    }
  }
}
