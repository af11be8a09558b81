/**
 * The engines of local mode: a MariaDB and a search node as child processes, started,
 * watched and stopped here, for the application and for tests alike. Nothing has to be
 * installed, and nothing stays behind.
 */
@NullMarked
package io.techbridge.local;

import org.jspecify.annotations.NullMarked;
