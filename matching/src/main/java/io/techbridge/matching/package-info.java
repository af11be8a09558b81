/**
 * The matching engine: ranks offers (achievements) for demands (needs) and says why.
 * <p>
 * It knows Elasticsearch; it knows no web, no SQL and nothing of the marketplace.
 */
@NullMarked
package io.techbridge.matching;

import org.jspecify.annotations.NullMarked;
