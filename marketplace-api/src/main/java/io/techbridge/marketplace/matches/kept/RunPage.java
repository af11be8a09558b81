package io.techbridge.marketplace.matches.kept;

import java.util.List;

/**
 * How the keeping up of matches fares, and the runs through the whole market, the latest
 * first.
 *
 * @param lists how many needs have a kept list
 * @param needs how many needs are on the market
 */
record RunPage(MatchQueue queue, long lists, long needs, List<RunView> items, int page, int size, long total) {

}
