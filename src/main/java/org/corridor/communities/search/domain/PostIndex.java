package org.corridor.communities.search.domain;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of all posts on this node's disk, sorted by time: the newest that match are found
 * without looking at the others. It can be thrown away at any time.
 */
final class PostIndex implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(PostIndex.class);
  private static final Sort NEWEST =
      new Sort(new SortField(IndexedPost.AT, SortField.Type.LONG, true));
  private static final double BUFFER_MIB = 48;

  private final Directory files;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  private PostIndex(Path folder) throws IOException {
    files = FSDirectory.open(folder);
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    writer =
        new IndexWriter(
            files,
            new IndexWriterConfig(new WhitespaceAnalyzer())
                .setIndexSort(NEWEST)
                .setMergePolicy(merges)
                .setRAMBufferSizeMB(BUFFER_MIB));
    searchers = new SearcherManager(writer, null);
  }

  /** Opens it, or begins an empty one where there is none or one that cannot be read. */
  static PostIndex open(Path folder) {
    try {
      return new PostIndex(folder);
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("The index of posts cannot be read and is made anew: {}", e.getClass().getName());
      try {
        delete(folder);
        return new PostIndex(folder);
      } catch (IOException again) {
        throw new UncheckedIOException(again);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
  }

  /** What was noted with the last commit. */
  Map<String, String> noted() {
    Map<String, String> noted = new HashMap<>();
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(entry -> noted.put(entry.getKey(), entry.getValue()));
    }
    return noted;
  }

  void put(Collection<IndexedPost> posts) {
    try {
      for (IndexedPost post : posts) {
        if (post.shown()) {
          writer.updateDocument(post.term(), post.document());
        } else {
          writer.deleteDocuments(post.term());
        }
      }
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

  /** Lets searches see what was written. */
  void show() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps all that was written, together with the note, whatever happens next. */
  void commit(Map<String, String> note) {
    try {
      writer.setLiveCommitData(note.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes what was removed out of the files, in which it else stays until they are merged. */
  void forgetRemoved(Map<String, String> note) {
    try {
      writer.forceMergeDeletes(true);
      commit(note);
      show();
      writer.deleteUnusedFiles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean holdsRemoved() {
    return writer.hasDeletions();
  }

  /** Ids of the newest posts that match. */
  List<Long> newest(Query query, int most) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return ids(searcher, query, most);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Long> ids(IndexSearcher searcher, Query query, int most) throws IOException {
    ScoreDoc[] found =
        searcher.search(query, new TopFieldCollectorManager(NEWEST, most, null, most, true))
            .scoreDocs;
    StoredFields stored = searcher.storedFields();
    List<Long> ids = new ArrayList<>();
    for (ScoreDoc doc : found) {
      ids.add(stored.document(doc.doc).getField(IndexedPost.ID).numericValue().longValue());
    }
    return ids;
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
