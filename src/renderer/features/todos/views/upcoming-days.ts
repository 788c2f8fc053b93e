/** How many days Upcoming shows at first, and how many more each time. */
export const usualDays = 14

/** As far as Upcoming looks ahead. */
export const mostDays = 366
