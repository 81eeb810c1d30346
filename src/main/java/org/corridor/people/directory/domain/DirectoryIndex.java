package org.corridor.people.directory.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of this node, in files. One thread at a time writes; any number read. */
final class DirectoryIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DirectoryIndex.class);
  private static final double BUFFER_MIB = 64;

  private final Directory files;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private Snapshot.@org.jspecify.annotations.Nullable Counters counters;

  private DirectoryIndex(Path folder) throws IOException {
    files = FSDirectory.open(folder);
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    writer =
        new IndexWriter(
            files,
            new IndexWriterConfig(new WhitespaceAnalyzer())
                .setMergePolicy(merges)
                .setRAMBufferSizeMB(BUFFER_MIB));
    searchers = new SearcherManager(writer, null);
  }

  /** Opens it, or begins an empty one where there is none or one that cannot be read. */
  static DirectoryIndex open(Path folder) {
    try {
      return new DirectoryIndex(folder);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The directory's index cannot be read and is made anew: {}", e.getClass().getName());
      delete(folder);
      return anew(folder);
    }
  }

  private static DirectoryIndex anew(Path folder) {
    try {
      return new DirectoryIndex(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was noted with the last commit. */
  Optional<Position> position() {
    Map<String, String> written = new HashMap<>();
    writer.getLiveCommitData().forEach(entry -> written.put(entry.getKey(), entry.getValue()));
    return Position.read(written);
  }

  void put(Collection<Entry> entries) {
    try {
      for (Entry entry : entries) {
        writer.updateDocuments(
            IndexedSight.entry(entry.kind(), entry.listing()), IndexedSight.documents(entry));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(Kind kind, Collection<Long> listings) {
    try {
      writer.deleteDocuments(
          listings.stream().map(one -> IndexedSight.entry(kind, one)).toArray(Term[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void clear() {
    try {
      writer.deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets readers see what was written. */
  void show() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps all that was written, together with the position, whatever happens next. */
  void commit(Position position) {
    try {
      writer.setLiveCommitData(position.written().entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean holdsRemoved() {
    return writer.hasDeletions();
  }

  /**
   * Takes what was removed out of the files, in which it else stays until they are merged. Readers
   * that are still at work hold the old files open a little longer.
   */
  void forgetRemoved(Position position) {
    try {
      writer.forceMergeDeletes(true);
      commit(position);
      show();
      writer.deleteUnusedFiles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index as it is now; to be closed. */
  Snapshot snapshot() {
    try {
      Snapshot snapshot = new Snapshot(searchers, searchers.acquire());
      return snapshot.with(counters(snapshot));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counting needs tables of all values, which are made once for all who read the same state. */
  private synchronized Snapshot.Counters counters(Snapshot snapshot) throws IOException {
    if (counters == null || !counters.isOf(snapshot)) {
      counters = Snapshot.Counters.of(snapshot);
    }
    return counters;
  }

  @Override
  public void close() {
    try (files;
        writer;
        searchers) {
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
