/** Measures for a share, ratios and counts, in the form of those of income statements. */
export const shareMeasures = `
eps; EarningsPerShareBasicAndDiluted; ; earnings per share | net income per share | loss per share | net loss per share | earnings per common share | income per share | basic and diluted net income per ordinary share | basic and diluted loss per share | net loss per share basic and diluted | eps | net income per common share | earnings per share basic and diluted
eps-basic; EarningsPerShareBasic; ; basic earnings per share | basic | earnings per share basic | basic net income per share | net income per share basic | basic eps | basic loss per share | earnings per common share basic | basic earnings per common share
eps-diluted; EarningsPerShareDiluted; ; diluted earnings per share | diluted | earnings per share diluted | diluted net income per share | net income per share diluted | diluted eps | diluted loss per share | earnings per common share diluted | diluted earnings per common share | earnings per share assuming dilution
shares; WeightedAverageNumberOfSharesOutstandingBasicAndDiluted; ; weighted average shares outstanding | weighted average shares outstanding basic and diluted | average shares outstanding | weighted average common shares outstanding | average common shares outstanding | average common equivalent shares outstanding | weighted average number of shares
shares-basic; WeightedAverageNumberOfSharesOutstandingBasic; ; basic weighted average shares | basic weighted average shares outstanding | basic shares | weighted average shares basic | weighted average shares outstanding basic | basic weighted average common shares outstanding | weighted average number of common shares outstanding basic
shares-diluted; WeightedAverageNumberOfDilutedSharesOutstanding; ; diluted weighted average shares | diluted weighted average shares outstanding | diluted shares | weighted average shares diluted | weighted average shares outstanding diluted | diluted weighted average common shares outstanding | weighted average number of common shares outstanding diluted
shares-outstanding; CommonStockSharesOutstanding; ; shares outstanding | common shares outstanding | end of period shares outstanding | shares issued and outstanding | shares outstanding end of period
shares-issued; CommonStockSharesIssued; ; shares issued | common stock shares issued
shares-authorized; CommonStockSharesAuthorized; ; shares authorized | common stock shares authorized
par-value; CommonStockParOrStatedValuePerShare; ; par value | common stock par value
dividends-per-share; CommonStockDividendsPerShareDeclared; ; dividends per share | cash dividends declared per common share | dividends declared per share | cash dividends per share | dividends per common share | dividends paid per share
book-value; ; ; book value per share | tangible book value per share
stock-price; SharePrice; ; stock price | closing stock price | market price | share price | market value per share
gross-margin-percent; ; ; gross margin % | gross margin percentage | gross profit percentage | gross profit margin | gross profit %
operating-margin; ; ; operating margin | operating margin % | operating income % | operating income percentage
net-margin; ; ; net margin | profit margin | net income margin | net income %
tax-rate; EffectiveIncomeTaxRateContinuingOperations; ; effective tax rate | tax rate | effective income tax rate
growth; ; ; growth | % growth | growth rate | % change | percent change | change | % growth over prior year
ebitda; ; ; ebitda | earnings before interest taxes depreciation and amortization
adjusted-ebitda; ; ; adjusted ebitda | adjusted ebitda income | adjusted ebitda loss
ebit; ; ; ebit | earnings before interest and taxes | adjusted ebit
comparable-sales; ; ; comparable sales | same store sales | comparable store sales | comparable-store sales growth
funds-from-operations; ; ; funds from operations | ffo | nareit ffo | nareit funds from operations
adjusted-funds-from-operations; ; ; adjusted funds from operations | adjusted ffo | affo
return-on-equity; ; ; return on equity | return on average equity
return-on-assets; ; ; return on assets | return on average assets
return-on-invested-capital; ; ; return on invested capital
net-debt; ; ; net debt
net-debt-to-ebitda; ; ; net debt to ebitda
backlog; ; ; backlog | total backlog | orders | new orders | bookings | remaining performance obligations
units; ; ; units | unit sales | units sold | units shipped | volume | volumes | shipments | deliveries | production
average-price; ; ; average selling price | average price | average revenue per user | arpu
customers; ; ; customers | total customers | number of customers | subscribers | total subscribers | regulated customers | users | active users | monthly active users | members
employees; ; ; employees | headcount | number of employees | full-time employees
stores; NumberOfStores; ; stores | number of stores | store count | total stores | stores open at end of period | restaurants
square-feet; AreaOfRealEstateProperty; ; square feet | total square feet | gross square feet | selling square feet
days; ; ; days | number of days | days sales outstanding | inventory turnover | business days
exchange-rate; ForeignCurrencyExchangeRate; ; exchange rate | foreign exchange rate | average exchange rate
`;
