/**
 * The local search node: one real Elasticsearch, started from jars in a JVM of its own,
 * for trying out and testing the marketplace without an installation. The application
 * never loads these classes; it starts {@link io.techbridge.searchnode.SearchNode} as a
 * child process.
 */
@NullMarked
package io.techbridge.searchnode;

import org.jspecify.annotations.NullMarked;
