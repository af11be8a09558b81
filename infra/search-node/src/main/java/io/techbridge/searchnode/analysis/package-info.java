/**
 * The analysis names we use, with the settings and results they have on a production
 * cluster. There they come from the module {@code analysis-common} and the plugin
 * {@code analysis-smartcn}, which are not published as artifacts; here they are put
 * together from Lucene's own classes.
 */
@NullMarked
package io.techbridge.searchnode.analysis;

import org.jspecify.annotations.NullMarked;
