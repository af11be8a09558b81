/**
 * Universities, institutes, companies and agencies: who offers and who needs.
 */
@NullMarked
package io.techbridge.marketplace.organizations;

import org.jspecify.annotations.NullMarked;
